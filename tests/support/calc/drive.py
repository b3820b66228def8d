"""Drives an open LibreOffice Calc: reads orders from standard input, a line of JSON each, and answers each with a line.

{"do": "paste"}                → {"cells": [[…]]}, what stands in a new sheet once the clipboard was pasted at its first cell
{"do": "copy", "cells": [[…]]} → {}, the cells are on the clipboard of the display as long as the office runs
"""

import json
import sys
import threading
import time

import uno
from com.sun.star.accessibility.AccessibleRole import PUSH_BUTTON
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe, seconds=120):
    """The office comes up in its own time: asked until it answers."""
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    until = time.monotonic() + seconds
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def found(context, name, depth=8):
    """A button by its name among what a window shows; None where there is none."""
    if context.getAccessibleRole() == PUSH_BUTTON and context.getAccessibleName() == name:
        return context
    # Sheets have millions of cells, which are not looked through.
    count = context.getAccessibleChildCount() if depth > 0 else 0
    for at in range(count if count < 50 else 0):
        hit = found(context.getAccessibleChild(at).getAccessibleContext(), name, depth - 1)
        if hit is not None:
            return hit
    return None


class Calc:
    def __init__(self, context):
        self.services = services = context.ServiceManager
        self.desktop = services.createInstance("com.sun.star.frame.Desktop")
        self.dispatcher = services.createInstance("com.sun.star.frame.DispatchHelper")

    def sheet(self):
        document = self.desktop.loadComponentFromURL("private:factory/scalc", "_default", 0, ())
        return document, document.Sheets.getByIndex(0)

    def order(self, document, command, *args):
        self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, args)

    def press(self, name):
        toolkit = self.services.createInstance("com.sun.star.awt.Toolkit")
        for at in range(toolkit.getTopWindowCount()):
            window = toolkit.getTopWindow(at)
            # A window may close while they are counted.
            button = window and found(window.getAccessibleContext(), name)
            if button:
                button.doAccessibleAction(0)

    def paste(self):
        document, sheet = self.sheet()
        # It asks for the language of what comes in, and waits for the answer.
        pasting = threading.Thread(target=self.order, args=(document, ".uno:Paste"))
        pasting.start()
        while pasting.is_alive():
            self.press("OK")
            pasting.join(0.1)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        rows = range(end.EndRow + 1)
        columns = range(end.EndColumn + 1)
        return {"cells": [[sheet.getCellByPosition(c, r).String for c in columns] for r in rows]}

    def copy(self, cells):
        document, sheet = self.sheet()
        for r, row in enumerate(cells):
            for c, text in enumerate(row):
                sheet.getCellByPosition(c, r).String = text
        area = sheet.getCellRangeByPosition(0, 0, len(cells[0]) - 1, len(cells) - 1)
        document.CurrentController.select(area)
        self.order(document, ".uno:Copy")
        return {}


calc = Calc(connect(sys.argv[1]))
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    answer = calc.paste() if asked["do"] == "paste" else calc.copy(asked["cells"])
    print(json.dumps(answer), flush=True)

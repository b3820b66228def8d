"""Reads calendar files with python3-vobject."""

import vobject
from vobject.base import ParseError, ValidateError

from report import instant, report


def value(event, name):
    return event.contents[name][0].value if name in event.contents else None


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendars = list(vobject.readComponents(file.read()))
    events = []
    for calendar in calendars:
        calendar.validate(raiseException=True)
        for event in calendar.contents.get("vevent", []):
            sequence = value(event, "sequence")
            events.append(
                {
                    "uid": value(event, "uid"),
                    "start": instant(value(event, "dtstart")),
                    "end": instant(value(event, "dtend")),
                    "sequence": None if sequence is None else int(sequence),
                    "summary": value(event, "summary"),
                }
            )
    return [] if calendars else ["no calendar in it"], events


report(read, (ParseError, ValidateError, ValueError, AttributeError))

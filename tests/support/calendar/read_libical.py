"""Reads calendar files with libical, the C library behind Evolution and KOrganizer, and asks it for its objections."""

import ctypes
import datetime
import re

from report import instant, report

libical = ctypes.CDLL("libical.so.3")

VEVENT = 4


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")] + [
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    ]


def function(name, result, *arguments):
    found = getattr(libical, name)
    found.restype = result
    found.argtypes = arguments
    return found


COMPONENT = ctypes.c_void_p
parse = function("icalparser_parse_string", COMPONENT, ctypes.c_char_p)
free = function("icalcomponent_free", None, COMPONENT)
count_errors = function("icalcomponent_count_errors", ctypes.c_int, COMPONENT)
check = function("icalrestriction_check", ctypes.c_int, COMPONENT)
as_text = function("icalcomponent_as_ical_string", ctypes.c_char_p, COMPONENT)
first_component = function("icalcomponent_get_first_component", COMPONENT, COMPONENT, ctypes.c_int)
next_component = function("icalcomponent_get_next_component", COMPONENT, COMPONENT, ctypes.c_int)
get_start = function("icalcomponent_get_dtstart", Time, COMPONENT)
get_end = function("icalcomponent_get_dtend", Time, COMPONENT)
get_uid = function("icalcomponent_get_uid", ctypes.c_char_p, COMPONENT)
get_summary = function("icalcomponent_get_summary", ctypes.c_char_p, COMPONENT)
get_sequence = function("icalcomponent_get_sequence", ctypes.c_int, COMPONENT)
in_zone = function("icaltime_convert_to_zone", Time, Time, ctypes.c_void_p)
utc_zone = function("icaltimezone_get_utc_timezone", ctypes.c_void_p)()
function("icalerror_set_errors_are_fatal", None, ctypes.c_int)(0)


def moment(time):
    if not time.zone:
        return None
    utc = in_zone(time, utc_zone)
    parts = (utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second)
    return instant(datetime.datetime(*parts, tzinfo=datetime.timezone.utc))


def event(component):
    uid, summary = get_uid(component), get_summary(component)
    return {
        "uid": uid and uid.decode(),
        "start": moment(get_start(component)),
        "end": moment(get_end(component)),
        "sequence": get_sequence(component),
        "summary": summary and summary.decode(),
    }


def read(path):
    with open(path, "rb") as file:
        calendar = parse(file.read())
    if not calendar:
        return ["unparsable"], []
    kept = bool(check(calendar))
    unfolded = as_text(calendar).decode("utf-8", "replace").replace("\r\n ", "")
    problems = re.findall(r"^X-LIC-ERROR.*$", unfolded, re.MULTILINE)
    if (count_errors(calendar) or not kept) and not problems:
        problems = ["breaks a restriction"]
    events = []
    component = first_component(calendar, VEVENT)
    while component:
        events.append(event(component))
        component = next_component(calendar, VEVENT)
    free(calendar)
    return problems, events


report(read, (UnicodeDecodeError,))

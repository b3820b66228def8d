"""Reads calendar files with python3-icalendar."""

from icalendar import Calendar

from report import instant, report


def moment(event, name):
    value = event.get(name)
    return None if value is None else instant(value.dt)


def text(event, name):
    value = event.get(name)
    return None if value is None else str(value)


def read(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    problems = []
    for component in calendar.walk():
        problems += [f"{component.name}: {error}" for error in component.errors]
        problems += [f"{component.name} without {name}" for name in component.required if name not in component]
    events = [
        {
            "uid": text(event, "UID"),
            "start": moment(event, "DTSTART"),
            "end": moment(event, "DTEND"),
            "sequence": event.get("SEQUENCE"),
            "summary": text(event, "SUMMARY"),
        }
        for event in calendar.walk("VEVENT")
    ]
    return problems, events


report(read, (ValueError, KeyError, IndexError))

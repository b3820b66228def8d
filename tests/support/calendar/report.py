"""What the readers have in common: files in, one line of JSON out."""

import datetime
import json
import sys


def instant(value):
    """A moment in UTC as the tests write it; None where the value does not say which moment it is."""
    if not isinstance(value, datetime.datetime) or value.tzinfo is None:
        return None
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def report(read, refusals):
    """Prints for each file its problems and events; `read` gives both, or raises one of `refusals`."""
    verdicts = []
    for path in sys.argv[1:]:
        try:
            problems, events = read(path)
        except refusals as error:
            problems, events = [f"{type(error).__name__}: {error}"], []
        verdicts.append({"problems": problems, "events": events})
    json.dump(verdicts, sys.stdout)

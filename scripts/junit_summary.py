#!/usr/bin/env python3
"""Sums up one JUnit file of ctest.

junit_summary.py JUNIT FAILED prints "passed failed skipped" and writes the names of the failed
tests to FAILED, one per line. A file that is absent, torn or empty of tests is one failure.
"""

import sys
import xml.etree.ElementTree as ElementTree


def summed(path):
    """Returns (passed, names of failed, skipped)."""
    try:
        cases = list(ElementTree.parse(path).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError) as problem:
        return 0, [f"no test results ({problem})"], 0
    if not cases:
        return 0, ["no tests were found"], 0
    passed, skipped, failed = 0, 0, []
    for case in cases:
        status = case.get("status")
        if case.find("skipped") is not None or status == "disabled":
            # ctest says "notrun" both for a test that skipped itself and for one whose program
            # is absent; only the first is a skip.
            message = (case.find("skipped").get("message") or "") if case.find("skipped") is not None else ""
            if status == "notrun" and not message.startswith("SKIP_"):
                failed.append(f"{case.get('name')} (not run: {message or 'no reason given'})")
            else:
                skipped += 1
        elif status == "run" and case.find("failure") is None and case.find("error") is None:
            passed += 1
        else:
            failed.append(case.get("name") or "a test without a name")
    return passed, failed, skipped


def main():
    junit, failed_file = sys.argv[1:]
    passed, failed, skipped = summed(junit)
    with open(failed_file, "w", encoding="utf-8") as out:
        out.writelines(name + "\n" for name in failed)
    print(passed, len(failed), skipped)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Takes every question to the policy out of core, one at a time, and looks whether a test notices.

    policymutants.py --tree TREE --build BUILD [--only TEXT] [--list]

TREE is a copy of the sources that may be changed, BUILD its configured build folder. Each mutant
lets one call of allow(), sees(), seesBelow(), requireRight(), visible() or visiblePage() say yes to
everybody; the tests of access, and for what stands outside of core/catalog those of its folder,
are built and run. Ends with `N caught, M survived` and exit code 1 when one survived.
"""

import argparse
import pathlib
import re
import subprocess
import sys

TESTS = ["tst_access", "tst_workloadaccess", "tst_auditchain", "tst_rights", "tst_sharing",
         "tst_roles", "tst_accessmodel", "tst_accessmatrix"]
# What else asks about the calls of a file, by how its path below core begins.
MORE = {"service/bundle": ["tst_bundles"],
        "service/compute": ["tst_machinecheck", "tst_machinecapture", "tst_machinesource"],
        "service/care": ["tst_regionimport", "tst_regionmove", "tst_regionreclaim",
                         "tst_replicacare"],
        "service/cost": ["tst_costservice", "tst_retention"],
        "service/deployment": ["tst_deploymentservice"],
        "service/version": ["tst_recyclebin", "tst_versionupdate"],
        "service/boottest": ["tst_boottest"],
        "service/job": ["tst_jobaccess", "tst_jobsteering"],
        "service/replication": ["tst_jobaccess", "tst_jobsteering"],
        "service/advice": ["tst_adviceservice", "tst_costservice"],
        "replication": ["tst_jobaccess"]}
# The policy itself, and the one place that asks it for others.
POLICY = ("catalog/catalog.cpp", "catalog/rightsrows.cpp", "access/")
CALLS = re.compile(r"(?:\b\w+|\(\*\w+\))(?:\.|->)(?:allow|sees|seesBelow)\(|\brequireRight\(|"
                   r"\bvisible\(transaction|\bvisiblePage\(transaction|\bseesRow\(|\bseen\(")


def closing(text, start):
    """Returns the place behind the bracket that closes the one before start."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(text[start], 0)
        start += 1
    return start


def arguments(text):
    parts, depth, begin = [], 0, 0
    for at, letter in enumerate(text):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append(text[begin:at].strip())
            begin = at + 1
    return parts + [text[begin:].strip()]


def mutant(text, match):
    """Returns the file with the call at match saying yes; None where it is no call."""
    end = closing(text, match.end()) if text[match.end() - 1] == "(" else \
        closing(text, text.index("(", match.start()) + 1)
    call = text[match.start():end]
    inside = call[call.index("(") + 1:-1]
    name = re.match(r"(?:(?:\(\*\w+\)|\w+)(?:\.|->))?(\w+)\(", call).group(1)
    if name in ("allow", "requireRight"):
        new = f"(static_cast<void>({call}), Result<>())"
    elif name in ("sees", "seesBelow", "seesRow"):
        new = f"({call} || true)"
    elif name == "visible":
        new = arguments(inside)[2]
    elif name == "seen":
        new = arguments(inside)[1]
    else:
        parts = arguments(inside)
        new = f"{parts[4]}({parts[2]}, {parts[3]})"
    return text[:match.start()] + new + text[end:]


def sites(tree):
    core = tree / "core"
    for path in sorted(core.rglob("*.cpp")):
        if str(path.relative_to(core)).startswith(POLICY):
            continue
        text = path.read_text()
        for match in CALLS.finditer(text):
            line_start = text.rfind("\n", 0, match.start()) + 1
            line = text[line_start:text.find("\n", match.start())]
            is_definition = re.match(r"(bool|Result<)", line)
            if not is_definition:
                yield path, match, text.count("\n", 0, match.start()) + 1, line.strip()


def tests_of(path, tree, known):
    """Returns what is run for a mutant of the file: its own tests first."""
    below = str(path.relative_to(tree / "core"))
    own = [test for start, tests in MORE.items() if below.startswith(start) for test in tests]
    return [test for test in own + TESTS if test in known]


def notices(build, tests):
    """Returns the first test function that fails; None when none does."""
    made = subprocess.run(["ninja", "-C", build, *tests], capture_output=True, text=True)
    if made.returncode != 0:
        raise SystemExit(f"the mutant does not build:\n{made.stdout[-2000:]}")
    for test in tests:
        ran = subprocess.run([f"{build}/tests/bin/{test}"], capture_output=True, text=True)
        if ran.returncode != 0:
            failed = re.search(r"FAIL!  : (\S+)", ran.stdout)
            return failed.group(1) if failed else test
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tree", required=True, type=pathlib.Path)
    parser.add_argument("--build", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    known = {path.stem for path in (options.tree / "tests" / "core").glob("tst_*.cpp")}
    caught, survived = 0, 0
    for path, match, number, line in list(sites(options.tree)):
        where = f"{path.relative_to(options.tree)}:{number}: {line}"
        if options.only not in where:
            continue
        if options.list:
            print(where)
            continue
        before = path.read_text()
        try:
            path.write_text(mutant(before, match))
            by = notices(options.build, tests_of(path, options.tree, known))
        finally:
            path.write_text(before)
        caught += by is not None
        survived += by is None
        print(f"{'caught by ' + by if by else 'SURVIVED'}: {where}", flush=True)
    print(f"{caught} caught, {survived} survived")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())

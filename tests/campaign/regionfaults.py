#!/usr/bin/env python3
"""One region full, read-only or gone: it fails with a reason, the others complete, a retry heals.

Needs the right to mount; run as root it moves into a mount namespace of its own first.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from gallerylab import Lab, make_disk

GOOD = {"westeurope": 1, "francecentral": 2}
BAD = "eastus"
SKIP = 77


def targets():
    return [f"{name}={count}" for name, count in {**GOOD, BAD: 1}.items()]


def inodes(region):
    return {path: path.stat().st_ino for path in sorted(region.rglob("*.pack"))}


def check_case(lab, source, number, reason, mend):
    code, out, err = lab.run(*lab.create_args(number, targets()), expect=None)
    if code != 1:
        raise AssertionError(f"{reason}: exit {code}, wanted 1\n{out}{err}")
    for word in (BAD, "Cause", "Remedy"):
        if word not in out + err:
            raise AssertionError(f"{reason}: {word} is not in the report:\n{out}{err}")
    state, regions = lab.status(number)
    if state != "Failed" or regions[BAD]["state"] != "Failed":
        raise AssertionError(f"{reason}: {state}, {regions}")
    if not regions[BAD]["details"]:
        raise AssertionError(f"{reason}: the region does not say why it failed")
    for name in GOOD:
        if regions[name]["state"] != "Completed":
            raise AssertionError(f"{reason}: {name} is {regions[name]}")
    lab.check_claims()
    lab.check_export(number, source, GOOD)

    mend()
    before = {name: inodes(lab.regions[name]) for name in GOOD}
    jobs = [job for job in lab.json("job", "list") if number in str(job)]
    lab.run("job", "retry", "--id", jobs[0].get("id") or jobs[0].get("name"))
    state, regions = lab.status(number)
    if state != "Succeeded" or any(row["state"] != "Completed" for row in regions.values()):
        raise AssertionError(f"{reason}: after the retry {state}, {regions}")
    if before != {name: inodes(lab.regions[name]) for name in GOOD}:
        raise AssertionError(f"{reason}: the retry touched regions that were complete")
    lab.check_export(number, source, {**GOOD, BAD: 1})
    if strays := lab.stray_files():
        raise AssertionError(f"{reason}: stray files {strays}")
    lab.run("sig", "image-version", "delete", *lab.VERSION, number)
    print(f"ok: {reason}", flush=True)


def run(*command):
    subprocess.run(command, check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--folder", default=None)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        if subprocess.run(["unshare", "--mount", "true"], stderr=subprocess.DEVNULL).returncode:
            print("skipped: this account may not mount file systems")
            return SKIP
        os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv, "--inside"])

    root = Path(tempfile.mkdtemp(prefix="vitrine-regions-", dir=options.folder))
    lab = Lab(options.vitrinectl, root, [*GOOD, BAD])
    source = make_disk(root / "source.raw", 160, 7)
    bad = lab.regions[BAD]
    bad.mkdir(parents=True)
    run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(bad))
    lab.set_up(source)

    check_case(lab, source, "1.0.0", "full region (64 MiB)",
               lambda: run("mount", "-o", "remount,size=512m", str(bad)))
    run("mount", "-o", "remount,ro", str(bad))
    check_case(lab, source, "1.0.1", "read-only region",
               lambda: run("mount", "-o", "remount,rw", str(bad)))
    # The disk is unplugged: an empty folder is left where it was mounted.
    away = root / "away"
    away.mkdir()
    run("mount", "--move", str(bad), str(away))
    check_case(lab, source, "1.0.2", "region folder gone",
               lambda: run("mount", "--move", str(away), str(bad)))
    run("umount", str(bad))
    shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())

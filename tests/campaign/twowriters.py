#!/usr/bin/env python3
"""Two processes change one image definition at the same time, again and again.

Every change ends as done or as a conflict that names what differs; none is lost, none is half.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from gallerylab import Lab

NAMES = ("-g", "rg", "-r", "gallery", "-i", "image")


def reasons(text):
    """The reasons in what --error-format json wrote."""
    found = []
    for line in text.splitlines():
        if line.startswith("{"):
            stack = [json.loads(line)["error"]]
            while stack:
                fault = stack.pop()
                found.append(fault["reason"])
                stack += fault["details"]
    return found


def check_conflict(lab):
    """A caller that has seen an older state is refused, and told what changed."""
    seen = lab.json("sig", "image-definition", "show", *NAMES)["etag"]
    lab.run("sig", "image-definition", "update", *NAMES, "--set", "description=theirs")
    code, _, err = lab.run("sig", "image-definition", "update", *NAMES, "--set",
                           "description=ours", "--if-match", seen, expect=1)
    assert "description" in err, err
    now = lab.json("sig", "image-definition", "show", *NAMES)
    assert now["description"] == "theirs" and now["etag"] != seen, now


def race(lab, rounds):
    """Both write a tag of their own in every round; returns (done, conflicts)."""
    done, conflicts = set(), 0
    for number in range(rounds):
        writers = {}
        for who in ("a", "b"):
            tag = f"{who}{number}"
            writers[tag] = lab.start("sig", "image-definition", "update", *NAMES, "--set",
                                     f"tags.{tag}=1", "--error-format", "json")
        for tag, process in writers.items():
            _, err = process.communicate()
            if process.returncode == 0:
                done.add(tag)
            elif "resource.changed" in reasons(err):
                conflicts += 1
            else:
                raise AssertionError(f"neither done nor a conflict: {err}")
        held = set(lab.json("sig", "image-definition", "show", *NAMES)["tags"])
        if held != done:
            raise AssertionError(f"lost: {done - held}, never acknowledged: {held - done}")
    return len(done), conflicts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--folder", default=None, help="where to work; on a real disk")
    options = parser.parse_args()
    root = Path(tempfile.mkdtemp(prefix="vitrine-writers-", dir=options.folder))
    lab = Lab(options.vitrinectl, root, ["westeurope"])
    lab.run("group", "create", "-n", "rg", "-l", "westeurope")
    lab.run("sig", "create", "-g", "rg", "-r", "gallery")
    lab.run("sig", "image-definition", "create", *NAMES, "-p", "Contoso", "-f", "Finance", "-s",
            "Backend", "--os-type", "Linux")
    check_conflict(lab)
    done, conflicts = race(lab, options.rounds)
    print(f"{done} changes done, {conflicts} refused as conflicts, none lost")
    shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())

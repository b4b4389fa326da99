#!/usr/bin/env python3
"""Kills a publication at random moments and starts it again, until the wanted number of kills.

After every kill the catalogue must be sound and claim no more than the regions hold; after every
end the version is Succeeded, every replica's export is the source, and no stray file is left.
"""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gallerylab import Lab, make_disk

TARGETS = {"westeurope": 2, "francecentral": 1, "eastus": 1}


def publish(lab, number, rng, kills, full_seconds):
    """Publishes one version, killed again and again; returns the kills used up."""
    args = lab.create_args(number, [f"{name}={count}" for name, count in TARGETS.items()])
    used = 0
    while used < kills:
        process = lab.start(*args)
        try:
            process.wait(timeout=rng.uniform(0, full_seconds * 1.2))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        out, err = process.communicate()
        if process.returncode == -signal.SIGKILL:
            used += 1
            lab.check_claims()
            continue
        if process.returncode != 0:
            raise AssertionError(f"a restarted publication failed:\n{out}{err}")
        return used
    lab.run(*args)
    return used


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--mebibytes", type=int, default=96)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--folder", default=None, help="where to work; on a real disk")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    rng = random.Random(seed)
    root = Path(tempfile.mkdtemp(prefix="vitrine-kill-", dir=options.folder))
    lab = Lab(options.vitrinectl, root, TARGETS)
    source = make_disk(root / "source.raw", options.mebibytes, seed)
    lab.set_up(source)

    started = time.monotonic()
    lab.run(*lab.create_args("0.0.1", [f"{n}={c}" for n, c in TARGETS.items()]))
    full_seconds = time.monotonic() - started
    lab.run("sig", "image-version", "delete", *lab.VERSION, "0.0.1")
    if strays := lab.stray_files():
        raise AssertionError(f"left behind by a deletion: {strays}")

    kills = 0
    versions = 0
    while kills < options.kills:
        versions += 1
        number = f"1.0.{versions}"
        kills += publish(lab, number, rng, min(6, options.kills - kills), full_seconds)
        state, regions = lab.status(number)
        if state != "Succeeded" or any(row["state"] != "Completed" for row in regions.values()):
            raise AssertionError(f"{number} is {state}: {regions}")
        lab.check_claims()
        lab.check_export(number, source, TARGETS)
        if strays := lab.stray_files():
            raise AssertionError(f"stray files after {number}: {strays}")
        lab.run("sig", "image-version", "delete", *lab.VERSION, number)
        if strays := lab.stray_files():
            raise AssertionError(f"left behind by the deletion of {number}: {strays}")
        lab.empty_trash()
    print(f"{kills} kills over {versions} publications: all succeeded, exports identical, "
          "no stray file, no claim without a replica")
    shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())

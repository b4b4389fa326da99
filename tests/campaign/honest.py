#!/usr/bin/env python3
"""Random honest disk images over all formats and their options, both ways.

Each round makes a raw disk of random size and content. Then, for one format and random options:
  in    qemu-img writes it, vitrinectl reads it: byte for byte what qemu-img itself reads
  out   vitrinectl writes it: qemu-img check finds nothing, qemu-img reads the disk back
A failing round leaves its files and prints the command that repeats it.
"""

import argparse
import concurrent.futures
import filecmp
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SECTOR = 512
MIB = 1 << 20


def kinds(rng):
    """Returns format, options of qemu-img and whether the clusters are compressed."""
    kind = rng.choice(["qcow2", "qcow2", "qcow2", "vhdx", "vpc", "vpc", "vmdk", "vmdk", "raw"])
    options = []
    compressed = False
    if kind == "qcow2":
        version = rng.choice(["0.10", "1.1", "1.1"])
        extended = version == "1.1" and rng.random() < 0.25
        bits = rng.randint(14 if extended else 9, 21)
        options = [f"compat={version}", f"cluster_size={1 << bits}"]
        compressed = rng.random() < 0.4
        if version == "1.1":
            if extended:
                options.append("extended_l2=on")
            if compressed and rng.random() < 0.5:
                options.append("compression_type=zstd")
            if rng.random() < 0.3:
                options.append(f"refcount_bits={1 << rng.randint(0, 6)}")
            if rng.random() < 0.2 and not compressed:
                options.append("lazy_refcounts=on")
        if not compressed and not extended:
            options.append(f"preallocation={rng.choice(['off', 'off', 'metadata', 'falloc'])}")
    elif kind == "vhdx":
        options = [f"subformat={rng.choice(['dynamic', 'dynamic', 'fixed'])}",
                   f"block_size={MIB << rng.randint(0, 4)}",
                   f"block_state_zero={rng.choice(['on', 'off'])}"]
    elif kind == "vpc":
        options = [f"subformat={rng.choice(['dynamic', 'dynamic', 'fixed'])}",
                   f"force_size={rng.choice(['on', 'off'])}"]
    elif kind == "vmdk":
        compressed = rng.random() < 0.5
        options = ["subformat=" + ("streamOptimized" if compressed else "monolithicSparse"),
                   f"adapter_type={rng.choice(['ide', 'lsilogic', 'buslogic'])}"]
        if rng.random() < 0.3:
            options.append("compat6=on")
    return kind, options, compressed


def fill(path, rng):
    """A disk of random size with data, text-like data, zeros and holes."""
    sectors = rng.choice([rng.randint(1, 64), rng.randint(1, 8192), rng.randint(1, 24576),
                          2048 * rng.randint(1, 16)])
    size = sectors * SECTOR
    with open(path, "wb") as disk:
        disk.truncate(size)
        for _ in range(rng.randint(0, 24)):
            start = rng.randrange(sectors)
            length = min(sectors - start, rng.choice([1, rng.randint(1, 16), rng.randint(1, 2048)]))
            disk.seek(start * SECTOR)
            what = rng.random()
            if what < 0.5:
                disk.write(rng.randbytes(length * SECTOR))
            elif what < 0.8:
                disk.write(rng.randbytes(64) * (length * SECTOR // 64))
            else:
                disk.write(bytes(length * SECTOR))
        # Nothing that looks like a container of its own, whatever the dice say.
        disk.seek(0)
        disk.write(b"\xeb\x63\x90honest")
    return size


class Round:
    def __init__(self, options, seed):
        self.options = options
        self.rng = random.Random(seed)
        self.folder = Path(tempfile.mkdtemp(prefix=f"honest-{seed}-", dir=options.folder))

    def run(self, *command):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, command))}: exit code {done.returncode}\n"
                                 f"{done.stdout}{done.stderr}")

    def convert(self, source, target, name):
        self.run(self.options.vitrinectl, "disk", "convert", "--file", source, "--output-file",
                 target, "--format", name)

    def same(self, disk, other, padded=False):
        if not padded and filecmp.cmp(disk, other, shallow=False):
            return
        size = disk.stat().st_size
        with open(disk, "rb") as first, open(other, "rb") as second:
            begins = first.read() == second.read(size)
            ends = second.read().count(0) == max(0, other.stat().st_size - size)
        if not (padded and begins and ends):
            raise AssertionError(f"{disk.name} and {other.name} differ")

    def inward(self):
        kind, options, compressed = kinds(self.rng)
        self.what = f"in {kind} {','.join(options)}{' compressed' if compressed else ''}"
        disk, image = self.folder / "disk.raw", self.folder / f"image.{kind}"
        fill(disk, self.rng)
        arguments = ["-o", ",".join(options)] if options else []
        if compressed and kind == "qcow2":
            arguments.append("-c")
        self.run("qemu-img", "convert", "-f", "raw", "-O", kind, *arguments, disk, image)
        # What a VHD holds may be larger than what went in; qemu-img knows.
        self.run("qemu-img", "convert", "-f", kind, "-O", "raw", image, self.folder / "oracle.raw")
        self.convert(image, self.folder / "read.raw", "raw")
        self.same(self.folder / "oracle.raw", self.folder / "read.raw")

    def outward(self):
        name, kind = self.rng.choice([("vhd", "vpc"), ("vhd-dynamic", "vpc"), ("vhdx", "vhdx"),
                                      ("qcow2", "qcow2"), ("vmdk", "vmdk"), ("raw", "raw")])
        self.what = f"out {name}"
        disk, image = self.folder / "disk.raw", self.folder / f"image.{name}"
        fill(disk, self.rng)
        self.convert(disk, image, name)
        if kind in ("qcow2", "vhdx", "vmdk"):
            self.run("qemu-img", "check", "-f", kind, image)
        self.run("qemu-img", "convert", "-f", kind, "-O", "raw", image, self.folder / "read.raw")
        self.same(disk, self.folder / "read.raw", padded=name.startswith("vhd"))
        self.convert(image, self.folder / "again.raw", "raw")
        self.same(disk, self.folder / "again.raw", padded=name.startswith("vhd"))


def play(options, seed):
    round_ = Round(options, seed)
    try:
        if round_.rng.random() < 0.6:
            round_.inward()
        else:
            round_.outward()
    except AssertionError as error:
        return f"round {seed} ({round_.what}, {round_.folder}): {error}"
    shutil.rmtree(round_.folder)
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--images", type=int, default=60)
    parser.add_argument("--seed", type=int, default=None, help="of the first round")
    parser.add_argument("--folder", default=None)
    options = parser.parse_args()
    if shutil.which("qemu-img") is None:
        print("skipped: qemu-img is not installed", flush=True)
        return 77
    first = random.SystemRandom().randrange(1 << 30) if options.seed is None else options.seed
    failures = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as lanes:
        for failure in lanes.map(lambda seed: play(options, seed),
                                 range(first, first + options.images)):
            if failure:
                failures.append(failure)
                print(failure, flush=True)
    print(f"{options.images} images from seed {first}: {len(failures)} failed", flush=True)
    for failure in failures[:1]:
        seed = failure.split()[1]
        print(f"repeat: {Path(__file__).name} --vitrinectl … --images 1 --seed {seed}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""A real Debian disk, raw and as a fixed VHD, published to three regions with 2 + 1 + 1 replicas.

Every replica's export has the source's SHA-256, and the store holds the occupied bytes only.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from gallerylab import Lab

TARGETS = {"westeurope": 2, "francecentral": 1, "eastus": 1}


def make_images(folder, kind):
    maker = Path(__file__).parent.parent / "support" / "make-debian-disk"
    made = subprocess.run([str(maker), *([f"--{kind}"] if kind else []), "--output", str(folder)],
                          capture_output=True, text=True, check=False)
    sys.stderr.write(made.stderr)
    if made.returncode != 0 and kind == "bootable":
        return make_images(folder, "small")  # the registry is away
    made.check_returncode()
    paths = [Path(line.split("  ", 1)[1]) for line in made.stdout.splitlines()]
    return (next(p for p in paths if p.suffix == suffix) for suffix in (".raw", ".vhd"))


def sha256(path):
    return subprocess.run(["openssl", "dgst", "-sha256", "-r", str(path)], check=True,
                          capture_output=True, text=True).stdout.split()[0]


def stored_bytes(region):
    return sum(path.stat().st_blocks * 512 for path in region.rglob("*")
               if path.is_file() and path.parent.name != "trash")


def check(lab, source, extension, number):
    lab.run("disk", "create", "-g", "rg", "-n", f"disk-{extension}", "-l", "westeurope",
            "--source", str(source), "--os-type", "Linux", "--hyper-v-generation", "V2")
    args = ["sig", "image-version", "create", *lab.VERSION, number, "--os-snapshot",
            f"disk-{extension}", "--target-regions", *(f"{n}={c}" for n, c in TARGETS.items())]
    lab.run(*args)
    wanted = sha256(source)
    for region, count in TARGETS.items():
        for replica in range(1, count + 1):
            output = lab.root / f"export.{extension}"
            lab.run("sig", "image-version", "export", *lab.VERSION, number, "--location", region,
                    "--replica", str(replica), "--output-file", str(output), "--format",
                    "vhd" if extension == "vhd" else "raw")
            if sha256(output) != wanted:
                raise AssertionError(f"{extension}: replica {replica} of {region} differs")
            output.unlink()
    print(f"ok: {source.name}: 4 exports with SHA-256 {wanted}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--images", required=True, help="where the images are kept")
    parser.add_argument("--kind", choices=("small", "bootable"), help="a smaller disk")
    parser.add_argument("--folder", default=None)
    options = parser.parse_args()
    images = Path(options.images)
    images.mkdir(parents=True, exist_ok=True)
    raw, vhd = make_images(images, options.kind)
    root = Path(tempfile.mkdtemp(prefix="vitrine-image-", dir=options.folder))
    lab = Lab(options.vitrinectl, root, TARGETS)
    for name, path in lab.regions.items():
        lab.run("region", "create", "-n", name, "--path", str(path))
    lab.run("group", "create", "-n", "rg", "-l", "westeurope")
    lab.run("sig", "create", "-g", "rg", "-r", "gallery", "-l", "westeurope")
    lab.run("sig", "image-definition", "create", "-g", "rg", "-r", "gallery", "-i", "image",
            "-p", "Debian", "-f", "bookworm", "-s", "minimal", "--os-type", "Linux", "--os-state",
            "Generalized", "--hyper-v-generation", "V2", "-l", "westeurope")
    check(lab, raw, "raw", "1.0.0")
    occupied = raw.stat().st_blocks * 512
    for name, count in TARGETS.items():
        stored = stored_bytes(lab.regions[name])
        # A block of 128 KiB is stored whole even when little of it is in use.
        if stored > count * occupied * 1.25 + (8 << 20):
            raise AssertionError(f"{name} stores {stored} bytes for {occupied} occupied ones")
        print(f"ok: {name} stores {stored >> 20} MiB for {count} x {occupied >> 20} MiB occupied, "
              f"{raw.stat().st_size >> 20} MiB virtual", flush=True)
    check(lab, vhd, "vhd", "1.0.1")
    for name in TARGETS:
        grown = stored_bytes(lab.regions[name])
        print(f"ok: {name} stores {grown >> 20} MiB with the VHD as well", flush=True)
    shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())

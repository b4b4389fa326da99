#!/usr/bin/env python3
"""A Debian disk that went through a gallery still starts: by BIOS and by EFI, to its login prompt.

Built by mmdebstrap, published as a fixed VHD, exported as QCOW2, started in qemu without its
acceleration. Ends with 77 where the image cannot be made or qemu is not there.
"""

import argparse
import os
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gallerylab import Lab

SKIPPED = 77
PROMPT = b"login:"
FIRMWARE = Path("/usr/share/OVMF")
QEMU = "qemu-system-x86_64"


def skip(why):
    print(f"skipped: {why}", flush=True)
    sys.exit(SKIPPED)


def make_image(folder):
    maker = Path(__file__).parent.parent / "support" / "make-debian-disk"
    made = subprocess.run([str(maker), "--bootable", "--output", str(folder)], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if made.returncode != 0:
        skip(f"the image cannot be made: {made.stderr.strip()}")
    return Path(made.stdout.splitlines()[-1].split("  ", 1)[1])


def export(lab, image, output):
    lab.run("region", "create", "-n", "westeurope", "--path", str(lab.regions["westeurope"]))
    lab.run("group", "create", "-n", "rg", "-l", "westeurope")
    lab.run("sig", "create", "-g", "rg", "-r", "gallery", "-l", "westeurope")
    lab.run("sig", "image-definition", "create", "-g", "rg", "-r", "gallery", "-i", "image",
            "-p", "Debian", "-f", "bookworm", "-s", "bootable", "--os-type", "Linux", "--os-state",
            "Generalized", "--hyper-v-generation", "V2", "-l", "westeurope")
    lab.run("disk", "create", "-g", "rg", "-n", "disk", "-l", "westeurope", "--source", str(image),
            "--os-type", "Linux", "--hyper-v-generation", "V2")
    lab.run(*lab.create_args("1.0.0", ["westeurope"]))
    lab.run("sig", "image-version", "export", *lab.VERSION, "1.0.0", "--format", "qcow2",
            "--output-file", str(output))


class Machine:
    """A machine that writes to a serial line; its disk stays as it is."""

    def __init__(self, name, disk, firmware):
        self.name = name
        self.said = b""
        self.is_up = False
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [QEMU, "-accel", "tcg", "-m", "512", "-nodefaults", "-display", "none", "-no-reboot",
             "-serial", "stdio", *firmware,
             "-drive", f"file={disk},format=qcow2,if=virtio,snapshot=on"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def hear(self):
        """Takes what has been written; false when there is nothing more to wait for."""
        heard = os.read(self.process.stdout.fileno(), 65536)
        self.said += heard
        if PROMPT in self.said:
            self.is_up = True
            print(f"ok: {self.name}: login prompt after {time.monotonic() - self.began:.0f} s",
                  flush=True)
        return bool(heard) and not self.is_up

    def end(self):
        self.process.kill()
        self.process.wait()

    def last_words(self):
        return self.said.decode(errors="replace")[-2000:]


def wait(machines, seconds):
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as waiting:
        for machine in machines:
            waiting.register(machine.process.stdout, selectors.EVENT_READ, machine)
        while waiting.get_map():
            ready = waiting.select(max(0, deadline - time.monotonic()))
            if not ready:
                break
            for key, _ in ready:
                if not key.data.hear():
                    waiting.unregister(key.fileobj)


def start(root, disk):
    # The firmware keeps its settings in a file of each machine.
    settings = root / "vars.fd"
    shutil.copyfile(FIRMWARE / "OVMF_VARS_4M.fd", settings)
    code = FIRMWARE / "OVMF_CODE_4M.fd"
    return [Machine("BIOS", disk, []),
            Machine("EFI", disk, ["-machine", "q35",
                                  "-drive", f"if=pflash,format=raw,readonly=on,file={code}",
                                  "-drive", f"if=pflash,format=raw,file={settings}"])]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--images", required=True, help="where the images are kept")
    parser.add_argument("--folder", default=None)
    parser.add_argument("--seconds", type=int, default=300, help="until both must be up")
    options = parser.parse_args()
    if os.uname().machine != "x86_64":
        skip("the image is made for this machine's processor, and only x86_64 is started here")
    if shutil.which(QEMU) is None or not (FIRMWARE / "OVMF_CODE_4M.fd").exists():
        skip(f"{QEMU} or its EFI firmware is not installed")
    images = Path(options.images)
    images.mkdir(parents=True, exist_ok=True)
    image = make_image(images)
    root = Path(tempfile.mkdtemp(prefix="vitrine-boot-", dir=options.folder))
    disk = root / "boot.qcow2"
    export(Lab(options.vitrinectl, root / "lab", ["westeurope"]), image, disk)
    shutil.rmtree(root / "lab")
    machines = start(root, disk)
    try:
        wait(machines, options.seconds)
    finally:
        for machine in machines:
            machine.end()
    for machine in machines:
        if not machine.is_up:
            print(f"{machine.name}: no login prompt. The end of what it wrote:\n"
                  f"{machine.last_words()}", file=sys.stderr)
    shutil.rmtree(root)
    return 0 if all(machine.is_up for machine in machines) else 1


if __name__ == "__main__":
    sys.exit(main())

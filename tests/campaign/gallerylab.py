"""A scratch catalogue with regions, driven through vitrinectl as a person would drive it."""

import json
import os
import random
import sqlite3
import subprocess
from pathlib import Path


class Lab:
    def __init__(self, vitrinectl, root, regions):
        self.vitrinectl = vitrinectl
        self.root = Path(root)
        self.root.mkdir(parents=True, exist_ok=True)
        self.catalog = self.root / "catalog.sqlite"
        self.regions = {name: self.root / "regions" / name for name in regions}
        self.env = dict(os.environ, VITRINE_CATALOG=str(self.catalog), LC_ALL="C.UTF-8",
                        HOME=str(self.root), XDG_DATA_HOME=str(self.root / "data"))
        self.env.pop("DISPLAY", None)

    def start(self, *args):
        return subprocess.Popen([self.vitrinectl, *args], env=self.env, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def run(self, *args, expect=0):
        process = self.start(*args)
        out, err = process.communicate()
        if expect is not None and process.returncode != expect:
            raise AssertionError(f"{' '.join(args)}: exit {process.returncode}, wanted {expect}\n"
                                 f"{out}{err}")
        return process.returncode, out, err

    def json(self, *args):
        return json.loads(self.run(*args, "-o", "json")[1])

    def set_up(self, source, regions=None):
        first = next(iter(self.regions))
        for name in regions or self.regions:
            self.run("region", "create", "-n", name, "--path", str(self.regions[name]))
        self.run("group", "create", "-n", "rg", "-l", first)
        self.run("disk", "create", "-g", "rg", "-n", "disk", "-l", first, "--source", str(source),
                 "--os-type", "Linux")
        self.run("sig", "create", "-g", "rg", "-r", "gallery", "-l", first)
        self.run("sig", "image-definition", "create", "-g", "rg", "-r", "gallery", "-i", "image",
                 "-p", "Contoso", "-f", "Finance", "-s", "Backend", "--os-type", "Linux",
                 "--os-state", "Generalized", "-l", first)

    VERSION = ("-g", "rg", "-r", "gallery", "-i", "image", "-e")

    def create_args(self, number, targets):
        return ["sig", "image-version", "create", *self.VERSION, number, "--os-snapshot", "disk",
                "--target-regions", *targets]

    def status(self, number):
        version = self.json("sig", "image-version", "show", *self.VERSION, number, "--expand",
                            "ReplicationStatus")
        summary = version["replicationStatus"]["summary"]
        return version["provisioningState"], {
            row["region"].replace(" ", "").lower(): row for row in summary}

    def committed(self):
        """Rows of replicas the catalogue claims: (version, region path, number)."""
        with sqlite3.connect(f"file:{self.catalog}?mode=ro", uri=True) as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            return db.execute("SELECT r.version_uid, g.path, r.number FROM replicas r "
                              "JOIN regions g ON g.uid = r.region_uid").fetchall()

    def check_claims(self):
        """The catalogue never claims more than the regions hold."""
        if not self.catalog.exists():
            return
        for version, path, number in self.committed():
            manifest = Path(path) / f"replica-{number}" / "manifests" / f"{version}.manifest"
            if not manifest.exists():
                raise AssertionError(f"the catalogue claims {manifest}, which is not there")

    def stray_files(self):
        """Files in the regions that belong to no committed replica and wait for no end."""
        named = set()
        for version, path, number in self.committed():
            named.add(Path(path) / f"replica-{number}" / "manifests" / f"{version}.manifest")
        stray = []
        for region in self.regions.values():
            for path in sorted(region.rglob("*")):
                if path.is_dir() and path.parent.name == "staging":
                    stray.append(path)
                if not path.is_file() or path.name in ("vitrine-region.json", "lock"):
                    continue
                if path.parent.name == "trash":
                    continue
                if path.suffix == ".manifest" and path in named:
                    continue
                if path.suffix == ".pack" and path.parent.name == "packs" \
                        and self.is_named(path):
                    continue
                stray.append(path)
        return stray

    def empty_trash(self):
        """Frees what deletions have left in the regions' trash."""
        for name in self.regions:
            self.run("region", "reclaim", "-n", name, "--empty-trash", "--yes")

    @staticmethod
    def is_named(pack):
        """Whether a manifest of the same root refers to the pack."""
        uid = bytes.fromhex(pack.stem)
        manifests = pack.parent.parent / "manifests"
        return any(uid in manifest.read_bytes() for manifest in manifests.glob("*.manifest"))

    def check_export(self, number, source, regions):
        """Every replica of every region gives back the source, byte for byte."""
        for region, replicas in regions.items():
            for replica in range(1, replicas + 1):
                output = self.root / "export.raw"
                self.run("sig", "image-version", "export", *self.VERSION, number, "--output-file",
                         str(output), "--location", region, "--replica", str(replica))
                if subprocess.run(["cmp", "-s", str(source), str(output)]).returncode != 0:
                    raise AssertionError(f"replica {replica} of {region} differs from the source")
                output.unlink()


def make_disk(path, mebibytes, seed):
    """A sparse disk with an MBR, random data, repeated data and holes."""
    rng = random.Random(seed)
    with open(path, "wb") as disk:
        disk.truncate(mebibytes << 20)
        sector = bytearray(512)
        sector[446:462] = bytes([0x80, 0, 2, 0, 0x83, 0, 0, 0]) + (2048).to_bytes(4, "little") \
            + ((mebibytes << 11) - 2048).to_bytes(4, "little")
        sector[510:512] = b"\x55\xaa"
        disk.write(sector)
        for at in range(1, mebibytes):
            if rng.random() < 0.6:
                disk.seek(at << 20)
                disk.write(rng.randbytes(1 << 20))
    return path

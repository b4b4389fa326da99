"""Files of several formats at once, archives, formats that are not read, raw disks."""

import gzip
import io
import struct
import tarfile
import uuid
import zipfile
import zlib

from corpus import KIB, MIB, SECTOR, TIB, U32_MAX, U64_MAX, Case, Sparse, noise
from qcow2image import Qcow2
from vhdimage import Dynamic, fixed, footer
from vhdximage import Vhdx
from vmdkimage import Monolithic, Stream, descriptor

ESP = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"
LINUX = "0FC63DAF-8483-4772-8E79-3D69D8477DE4"


def rejected(name, file, reason, **more):
    return Case(f"confusion/{name}", file, "reject", reason, **more)


def raw(name, file, size=None, **facts):
    expected = {"format": "raw"} | ({"virtualSize": size} if size else {}) | facts
    return Case(f"raw/{name}", file, "accept", facts=expected)


def start(magic, offset=0, size=64 * KIB):
    return Sparse(size).put(offset, magic)


def tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        entry = tarfile.TarInfo("disk.raw")
        entry.size = 4096
        archive.addfile(entry, io.BytesIO(noise(4096)))
    return out.getvalue()


def zipped():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("disk.raw", noise(4096))
    return out.getvalue()


def other_formats():
    for name, file in {
            "qcow": start(struct.pack(">II", 0x514649FB, 1)), "qed": start(b"QED\0"),
            "vdi": start(struct.pack("<I", 0xBEDA107F), 0x40),
            "vdi-text": start(b"<<< Oracle VM VirtualBox Disk Image >>>\n").put(
                0x40, struct.pack("<I", 0xBEDA107F)),
            "parallels": start(b"WithoutFreeSpace"), "parallels-ext": start(b"WithouFreSpacExt"),
            "bochs": start(b"Bochs Virtual HD Image"),
            "cloop": start(b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount\n"),
            "dmg": Sparse(64 * KIB).append(b"koly".ljust(512, b"\0")),
            "ewf": start(b"EVF\x09\x0d\x0a\xff\0"), "wim": start(b"MSWIM\0\0\0")}.items():
        yield rejected(f"is-{name}", file, "unsupported")
        yield rejected(f"is-{name}-said-raw", file, "mismatch", options=("--format", "raw"))
    bzip2 = b"BZh91AY&SY" + noise(1000)
    for name, file in {
            "gzip": gzip.compress(noise(5000)), "gzip-bomb": gzip.compress(bytes(16 * MIB)),
            "gzip-qcow2": gzip.compress(Qcow2().file.read(0, 28672)),
            "xz": b"\xfd7zXZ\0" + noise(1000), "zstandard": b"\x28\xb5\x2f\xfd" + noise(1000),
            "lz4": b"\x04\x22\x4d\x18" + noise(1000), "bzip2": bzip2, "zip": zipped(),
            "7zip": b"7z\xbc\xaf\x27\x1c" + noise(1000), "rar": b"Rar!\x1a\x07\0" + noise(1000),
            "tar": tar()}.items():
        yield rejected(f"packed-{name}", file, "packed")
        yield rejected(f"packed-{name}-said-raw", file, "mismatch", options=("--format", "raw"))


def honest_images():
    return {"raw": Sparse(64 * KIB).put(0, noise(4096)), "vhd": fixed(noise(8192)),
            "vhd-dynamic": Dynamic().file, "vhdx": Vhdx().file, "qcow2": Qcow2().file,
            "vmdk": Monolithic().file, "vmdk-stream": Stream().file}


def declarations():
    for name, file in honest_images().items():
        own = name.split("-")[0]
        for said in ("raw", "vhd", "vhdx", "qcow2", "vmdk"):
            case = f"{name}-said-{said}"
            if said == own:
                yield Case(f"confusion/{case}", file, "accept", options=("--format", said),
                           facts={"format": own})
            else:
                yield rejected(case, file, "mismatch", options=("--format", said))


def polyglots():
    """A footer of one format on the end of a file of another."""
    for name, file in {name: file for name, file in honest_images().items()
                       if not name.startswith(("vhd-", "raw")) and name != "vhd"}.items():
        size = file.size
        yield rejected(f"{name}-with-vhd-footer", file.append(footer(size)), "ambiguous")
    for name, file in honest_images().items():
        if name != "raw" and not name.startswith("vhd-") and name != "vhd":
            yield rejected(f"{name}-with-dmg-trailer", file.append(b"koly".ljust(512, b"\0")),
                           "ambiguous")
    yield rejected("vhd-with-qcow2-inside", fixed(Qcow2({}).file.read(0, 16384)), "ambiguous")
    yield rejected("vhd-with-vmdk-inside", fixed(Monolithic(()).file.read(0, 65536)), "ambiguous")
    yield rejected("vhd-with-vhdx-inside", fixed(Vhdx(()).file.read(0, 65536)), "ambiguous")
    yield rejected("vhd-with-vdi-inside", fixed(start(struct.pack("<I", 0xBEDA107F), 0x40)
                                                .read(0, 65536)), "ambiguous")
    yield rejected("vhd-with-gzip-inside", fixed(gzip.compress(noise(8192)).ljust(9216, b"\0")),
                   "ambiguous")
    yield rejected("vhd-with-text-inside", fixed(descriptor(16).ljust(4096, b"\0")), "ambiguous")
    yield rejected("vhd-with-511-byte-footer",
                   Qcow2().file.append(footer(28672)[:511]), "ambiguous")
    yield rejected("vdi-in-qcow2", Qcow2().file.pack(0x40, "<I", 0xBEDA107F), "ambiguous")
    yield rejected("qcow2-and-tar", Qcow2().file.put(257, b"ustar\0" b"00"), "ambiguous")
    yield rejected("vmdk-and-tar", Monolithic().file.put(257, b"ustar\0" b"00"), "ambiguous")
    yield rejected("qcow2-footer-cookie-damaged",
                   Qcow2().file.append(b"Conectix" + footer(28672)[8:]), "ambiguous")
    yield Case("confusion/vhd-in-vhd", fixed(fixed(noise(4096)).read(0, 4608)), "accept",
               facts={"format": "vhd", "virtualSize": 4608})
    yield Case("confusion/qcow2-in-qcow2", Qcow2({0: Qcow2({}).file.read(0, 4096)}).file, "accept",
               facts={"format": "qcow2"})
    yield Case("confusion/qcow2-in-vmdk",
               Monolithic().file.put(128 * SECTOR, Qcow2().file.read(0, 28672)), "accept",
               facts={"format": "vmdk"})


def gpt(size, partitions, **claims):
    """Returns the sectors of a GPT at both ends of a disk of size bytes."""
    disk, sectors = Sparse(size), size // SECTOR
    count, entry_bytes = claims.get("count", 128), claims.get("entry_bytes", 128)
    entries = b""
    for index, (kind, first, last, name) in enumerate(partitions):
        text = name.encode("utf-16-le")[:72].ljust(72, b"\0")
        entries += uuid.UUID(kind).bytes_le + uuid.UUID(int=index + 1).bytes_le
        entries += struct.pack("<QQQ", first, last, 0) + text
    entries = entries.ljust(128 * 128, b"\0")
    disk.put(446, struct.pack("<B3sB3sII", 0, b"\0\2\0", 0xEE, b"\xff\xff\xff", 1,
                              min(sectors - 1, U32_MAX)))
    disk.put(510, b"\x55\xaa")

    def header(own, other, table):
        data = struct.pack("<8sIIIIQQQQ16sQIII", b"EFI PART", 0x10000,
                           claims.get("header_bytes", 92),
                           0, 0, own, other, 34, sectors - 34, bytes(range(16)),
                           claims.get("table", table), count, entry_bytes, zlib.crc32(entries))
        crc = struct.pack("<I", zlib.crc32(data))
        return data[:16] + crc + data[20:]

    disk.put(SECTOR, header(1, sectors - 1, 2)).put(2 * SECTOR, entries)
    disk.put((sectors - 33) * SECTOR, entries)
    return disk.put((sectors - 1) * SECTOR, header(sectors - 1, 1, sectors - 33))


def mbr(*partitions):
    data = b"".join(struct.pack("<B3sB3sII", 0, bytes(3), kind, bytes(3), first, count)
                    for kind, first, count in partitions)
    return data.ljust(64, b"\0") + b"\x55\xaa"


def ext_superblock(label, **fields):
    data = bytearray(1024)
    values = {0: 1024, 4: 8192, 20: 1, 24: 0, 28: 0, 32: 8192, 36: 8192, 40: 1024, 76: 1, 84: 11,
              96: 0x42, 100: 0} | fields.get("words", {})
    for offset, value in values.items():
        struct.pack_into("<I", data, offset, value)
    struct.pack_into("<HH", data, 56, 0xEF53, 1)
    struct.pack_into("<H", data, 88, 256)
    data[120:136] = label.ljust(16, b"\0")[:16]
    return bytes(data)


def raw_disks():
    linux = [(ESP, 2048, 4095, "EFI"), (LINUX, 4096, 12287, "root")]
    yield raw("noise", noise(8192), 8192)
    yield raw("one-sector", bytes(512), 512)
    yield raw("empty-tib", Sparse(TIB), TIB)
    yield raw("empty-64-tib-less-a-sector", Sparse(16 * TIB - 1 * MIB), 16 * TIB - MIB)
    yield raw("gpt", gpt(8 * MIB, linux), 8 * MIB, partitionTable="gpt", hyperVGeneration="V2")
    yield raw("mbr", Sparse(8 * MIB).put(446, mbr((0x83, 2048, 4096))), 8 * MIB,
              partitionTable="mbr", hyperVGeneration="V1")
    hybrid = Sparse(2 * MIB).put(446, mbr((0x17, 0, 4096))).put(32 * KIB, b"\1CD001\1")
    yield raw("iso-hybrid", hybrid, 2 * MIB)
    yield raw("luks", start(b"LUKS\xba\xbe\0\1"), 64 * KIB)
    yield raw("shell-script", b"#!/bin/sh\necho hello\n".ljust(512, b"#"), 512)
    yield raw("mentions-qcow2", start(b"QFI\xfb\0\0\0\3", 512), 64 * KIB)
    yield raw("mentions-vhd", start(b"conectix", 4096), 64 * KIB)
    for name, bad in {
            "gpt-many-entries": gpt(8 * MIB, linux, count=U32_MAX),
            "gpt-huge-entries": gpt(8 * MIB, linux, entry_bytes=1 << 31),
            "gpt-tiny-entries": gpt(8 * MIB, linux, entry_bytes=1),
            "gpt-table-behind": gpt(8 * MIB, linux, table=U64_MAX),
            "gpt-table-on-header": gpt(8 * MIB, linux, table=1),
            "gpt-header-bytes": gpt(8 * MIB, linux, header_bytes=U32_MAX),
            "gpt-backwards": gpt(8 * MIB, [(LINUX, 9000, 100, "x")]),
            "gpt-behind-disk": gpt(8 * MIB, [(LINUX, 1 << 60, U64_MAX, "x")]),
            "gpt-overlapping": gpt(8 * MIB, [(LINUX, 2048, 8000, "x")] * 128),
            "mbr-behind-disk": Sparse(MIB).put(446, mbr((0x83, U32_MAX, U32_MAX))),
            "mbr-loop": Sparse(MIB).put(446, mbr((5, 1, 2000))).put(
                512 + 446, mbr((0x83, 1, 10), (5, 0, 2000))),
            "mbr-on-itself": Sparse(MIB).put(446, mbr((5, 0, 2048)))}.items():
        yield raw(name, bad)
    whole = Sparse(8 * MIB).put(1024, ext_superblock(b"root"))
    for name, words in {"blocks-of-2-gib": {24: 21}, "no-inodes": {0: 0, 40: 0},
                        "endless-groups": {32: 1, 4: U32_MAX}, "no-group": {32: 0},
                        "first-block": {20: U32_MAX},
                        "descriptors": {96: U32_MAX, 100: U32_MAX}}.items():
        yield raw(f"ext-{name}", Sparse(8 * MIB).put(1024, ext_superblock(b"x", words=words)))
    yield raw("ext", whole, 8 * MIB)
    for title, text in {"escape": "\x1b]0;owned\x07\x1b[31m", "bidi": "\u202etxt.exe",
                        "newline": "a\nb\tc", "html": "<img src=http://127.0.0.1/x>",
                        "placeholder": "%1 %n %2", "surrogate": "\ud800x"}.items():
        entries = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        yield raw(f"gpt-name-{title}", gpt_named(entries), 8 * MIB)
        label = text.encode("utf-8", "surrogatepass")
        yield raw(f"ext-label-{title}", Sparse(8 * MIB).put(1024, ext_superblock(label)), 8 * MIB)
    for size in (1, 100, 511, 513, 65535):
        yield Case(f"raw/odd-{size}", noise(size), "reject", "invalid")


def gpt_named(name):
    encoded = name.encode("utf-16-le", "surrogatepass")
    disk = gpt(8 * MIB, [(LINUX, 2048, 4095, "x")])
    # The name stands in both copies; their sums are made anew.
    entries = bytearray(disk.read(2 * SECTOR, 128 * 128))
    entries[56:128] = encoded[:72].ljust(72, b"\0")
    for own, table in ((1, 2), (16383, 16384 - 33)):
        head = bytearray(disk.read(own * SECTOR, 92))
        struct.pack_into("<I", head, 88, zlib.crc32(bytes(entries)))
        struct.pack_into("<I", head, 16, 0)
        struct.pack_into("<I", head, 16, zlib.crc32(bytes(head)))
        disk.put(own * SECTOR, head).put(table * SECTOR, entries)
    return disk


def cases(_canary):
    yield from other_formats()
    yield from declarations()
    yield from polyglots()
    yield from raw_disks()

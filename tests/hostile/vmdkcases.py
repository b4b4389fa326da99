"""Hostile and honest VMDKs."""

import struct
import zlib

from corpus import GIB, KIB, MIB, SECTOR, U32_MAX, U64_MAX, Case, Sparse, noise
from vmdkimage import GRAIN, NEWLINES, REDUNDANT, ZERO_GRAINS, Monolithic, Stream, descriptor


def rejected(name, file, reason, **more):
    return Case(f"vmdk/{name}.vmdk", file, "reject", reason, **more)


def accepted(name, file, size=8 * MIB, subformat="monolithicSparse", **more):
    facts = {"format": "vmdk", "virtualSize": size, "subformat": subformat}
    return Case(f"vmdk/{name}.vmdk", file, "accept", facts=facts | more.pop("facts", {}), **more)


def honest():
    stream = lambda name, made, size=8 * MIB: accepted(name, made.file, size, "streamOptimized")
    yield accepted("honest", Monolithic().file)
    yield accepted("honest-empty", Monolithic(()).file)
    yield accepted("honest-full", Monolithic(range(128)).file)
    yield accepted("honest-out-of-order", Monolithic((9, 2, 5)).file)
    yield accepted("honest-odd-size", Monolithic(size=8 * MIB + 512).file, 8 * MIB + 512)
    yield accepted("honest-large", Monolithic((5,), size=100 * GIB).file, 100 * GIB)
    yield accepted("honest-zero-grains",
                   Monolithic(flags=NEWLINES | REDUNDANT | ZERO_GRAINS, version=2).entry(9, 1).file)
    yield accepted("honest-comments", with_text(more=("# from our own machine", "")).file)
    yield accepted("honest-encoding", with_text(more=('encoding="UTF-8"',)).file)
    yield accepted("honest-crlf", Monolithic(text=descriptor(16384).replace(b"\n", b"\r\n")).file)
    yield stream("stream", Stream())
    yield stream("stream-empty", Stream(()))
    yield stream("stream-full", Stream(range(128)))
    yield stream("stream-two-tables", Stream((0, 600), size=64 * MIB), 64 * MIB)
    yield stream("stream-odd-size", Stream(size=8 * MIB + 512), 8 * MIB + 512)
    yield stream("stream-zeros", Stream(range(128), contents={n: bytes(GRAIN) for n in range(128)}))
    yield accepted("declared", Monolithic().file, options=("--format", "vmdk"))
    yield rejected("declared-raw", Monolithic().file, "mismatch", options=("--format", "raw"))


def with_text(**said):
    return Monolithic(text=descriptor(16384, **said))


def foreign(canary):
    own = 'RW 16384 SPARSE "disk.vmdk"'
    for title, extents in {
            "two-extents": [own, f'RW 8 FLAT "{canary}" 0'],
            "two-sparse": ['RW 8192 SPARSE "a.vmdk"', f'RW 8192 SPARSE "{canary}"'],
            "flat": [f'RW 16384 FLAT "{canary}" 0'], "vmfs-extent": [f'RW 16384 VMFS "{canary}"'],
            "device": ['RW 16384 FLAT "/dev/sda" 0'], "zero-extent": [own, "RW 8 ZERO"],
            "hosts": ['RW 16384 FLAT "/etc/hosts" 0'],
            "json": [f'RW 16384 FLAT "json:{{\\"file.filename\\":\\"{canary}\\"}}" 0'],
            "raw-mapping": [f'RW 16384 VMFSRDM "{canary}"'],
            "same-twice": [own, own]}.items():
        yield rejected(f"inner-{title}", with_text(extents=extents).file, "data_file", foreign=True)
        yield rejected(f"text-{title}", descriptor(16384, extents=extents), "data_file",
                       foreign=True)
    for kind in ("monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "vmfs",
                 "vmfsSparse",
                 "fullDevice", "partitionedDevice", "vmfsRawDeviceMap", "custom"):
        said = {"kind": kind, "extents": [f'RW 16384 FLAT "{canary}" 0']}
        yield rejected(f"text-{kind}", descriptor(16384, **said), "data_file", foreign=True)
        yield rejected(f"inner-{kind}", with_text(**said).file, "data_file", foreign=True)
    hint = f'parentFileNameHint="{canary}"'
    yield rejected("inner-parent", with_text(parent="12345678", more=(hint,)).file, "backing_file",
                   foreign=True)
    yield rejected("inner-parent-hint", with_text(more=(hint,)).file, "backing_file", foreign=True)
    yield rejected("inner-parent-bare", with_text(more=('parentFileNameHint="canary.txt"',)).file,
                   "backing_file", foreign=True)
    yield rejected("inner-parent-cid", with_text(parent="12345678").file, "backing_file",
                   foreign=True)
    yield rejected("inner-parent-cid-0", with_text(parent="0").file, "backing_file", foreign=True)
    yield rejected("text-parent", descriptor(16384, parent="12345678", more=(hint,)), "data_file",
                   foreign=True)
    yield rejected("stream-parent", Stream(text=descriptor(16384, kind="streamOptimized",
                                                           more=(hint,)))
                   .file, "backing_file", foreign=True)
    yield rejected("inner-change-track", with_text(more=(f'changeTrackPath="{canary}"',)).file,
                   "feature",
                   foreign=True)
    yield rejected("text-commented", b"# hello\n" * 8 + descriptor(16384), "data_file",
                   foreign=True)
    yield rejected("text-crlf", descriptor(16384).replace(b"\n", b"\r\n"), "data_file",
                   foreign=True)
    yield rejected("text-long", descriptor(16384) + b"# more\n" * 8192, "data_file", foreign=True)


def states():
    for repair in (False, True):
        file = Monolithic(unclean=1).file
        if repair:
            yield accepted("unclean-repair", file, options=("--repair",), facts={"repaired": True})
        else:
            yield Case("vmdk/unclean.vmdk", file, "repair", "dirty")
    key = 'encryption.keySafe = "vmware:key/list/(pair/(phrase/x))"'
    yield rejected("encrypted", with_text(more=(key,)).file, "encrypted")
    yield rejected("text-encrypted", descriptor(16384, more=(key,)), "data_file")
    yield rejected("cowd", Sparse(64 * KIB).put(0, struct.pack("<4sII", b"COWD", 1, 3)), "feature")
    yield rejected("sesparse", Sparse(64 * KIB).put(0, struct.pack("<QQ", 0xCAFEBABE, 0x200000001)),
                   "feature")


def descriptors():
    text = descriptor(16384)
    for title, said in {
            "unknown-key": {"more": ('ddB="1"',)}, "unknown-line": {"more": ("hello",)},
            "type-twice": {"more": ('createType="monolithicSparse"',)},
            "stream-type": {"kind": "streamOptimized"},
            "extent-size": {"extents": ['RW 16383 SPARSE "disk.vmdk"']},
            "extent-size-huge": {"extents": [f'RW {U64_MAX} SPARSE "disk.vmdk"']},
            "extent-size-wraps": {"extents": [f'RW {(1 << 64) + 16384} SPARSE "disk.vmdk"']},
            "extent-size-negative": {"extents": ['RW -16384 SPARSE "disk.vmdk"']},
            "extent-unclosed": {"extents": ['RW 16384 SPARSE "disk.vmdk']}}.items():
        yield rejected(f"descriptor-{title}", with_text(**said).file, "header")
    yield rejected("descriptor-type-empty", with_text(kind="").file, "data_file")
    yield rejected("descriptor-no-extent", with_text(extents=[]).file, "header")
    yield accepted("descriptor-version-7", with_text(version="version=7").file)
    yield rejected("descriptor-no-type", Monolithic(text=text.replace(b"createType", b"#")).file,
                   "header")
    yield rejected("descriptor-no-parent", Monolithic(text=text.replace(b"parentCID", b"#")).file,
                   "header")
    yield rejected("descriptor-not-ascii",
                   with_text(more=("# é",)).file, "header")
    yield rejected("descriptor-control", Monolithic(text=text + b"# \x1b[31m\n").file, "header")
    yield rejected("descriptor-empty", Monolithic(text=bytes(100)).file, "header")
    yield rejected("descriptor-noise", Monolithic(text=noise(4000)).file, "header")
    yield rejected("descriptor-none", Monolithic(descriptor_offset=0, descriptor_sectors=0).file,
                   "data_file")
    for title, fields, reason in (
            ("long", {"descriptor_sectors": 41}, "header"),
            ("huge", {"descriptor_sectors": U64_MAX}, "header"),
            ("beyond", {"descriptor_offset": 1 << 40}, "truncated"),
            ("wraps", {"descriptor_offset": U64_MAX}, "truncated"),
            ("overflow", {"descriptor_offset": 1 << 55}, "truncated")):
        yield rejected(f"descriptor-{title}", Monolithic(**fields).file, reason)


def headers():
    def sparse(**fields):
        return Monolithic(**fields).file

    for version in (0, 4, U32_MAX):
        yield rejected(f"version-{version}", sparse(version=version), "header")
    yield rejected("capacity-0", Monolithic((), capacity=0, text=descriptor(0)).file, "invalid")
    for capacity in (128 * GIB + 1, 1 << 54, 1 << 55, 1 << 63):
        yield Case(f"vmdk/capacity-{capacity}.vmdk",
                   Monolithic((), capacity=capacity, text=descriptor(capacity)).file, "limit",
                   "too_large")
    yield rejected("capacity-wraps", sparse(capacity=U64_MAX, text=descriptor(U64_MAX)), "header")
    yield rejected("capacity-above-directory", sparse(capacity=GIB, text=descriptor(GIB)),
                   "overlap")
    for sectors in (0, 1, 3, 7, 100, 129, 1 << 20, 1 << 32, 1 << 63, U64_MAX):
        yield rejected(f"grain-{sectors}", sparse(grain_sectors=sectors), "header")
    for entries in (0, 1, 256, 513, U32_MAX):
        yield rejected(f"table-entries-{entries}", sparse(table_entries=entries), "header")
    for ends in (b"\n \n\n", b"\r \r\n", b"\n\n\r\n", bytes(4)):
        yield rejected(f"line-ends-{ends.hex()}", sparse(line_ends=ends), "header")
    yield rejected("compression-2", sparse(compression=2), "feature")
    yield rejected("compression-flag-without", sparse(flags=NEWLINES | 1 << 16), "header")
    yield rejected("stream-compression-0", Stream(compression=0).file, "header")
    for title, offset, reason in (
            ("none", 0, "header"), ("behind", 1 << 40, "truncated"),
            ("wraps", 1 << 55, "truncated"), ("half", 1 << 63, "truncated"),
            ("in-descriptor", 5, "overlap"), ("in-table", 27, "table")):
        yield rejected(f"directory-{title}", sparse(directory_offset=offset), reason)
    yield rejected("directory-at-end", sparse(directory_offset=U64_MAX), "header")


def tables():
    made = Monolithic()
    end = made.file.size // SECTOR
    for title, sector, reason in (
            ("to-header", 0x100, "overlap"), ("beyond", U32_MAX, "truncated"),
            ("at-end", end, "truncated"), ("half-a-grain", end - 64, "truncated")):
        if title != "to-header":
            yield rejected(f"table-{title}", Monolithic().entry(9, sector).file, reason)
    for title, sector in {"descriptor": 3, "directory": made.directory, "table": made.table,
                          "redundant": made.redundant}.items():
        yield rejected(f"grain-in-{title}", Monolithic().entry(9, sector).file, "overlap")
    yield rejected("grain-twice", Monolithic().entry(9, made.grains[0]).file, "overlap")
    yield rejected("grain-half-on", Monolithic().entry(9, made.grains[0] + 64).file, "overlap")
    yield rejected("grain-zero-without-flag", Monolithic().entry(9, 1).file, "overlap")
    for title, sector, reason in (("beyond", U32_MAX, "truncated"), ("in-descriptor", 3, "overlap"),
                                  ("in-itself", made.directory, "overlap"),
                                  ("in-grain", made.grains[0], "overlap")):
        yield rejected(f"directory-entry-{title}", Monolithic().directory_entry(0, sector).file,
                       reason)
    two = Monolithic((0,), size=64 * MIB)
    yield rejected("directory-entry-twice", two.directory_entry(1, two.table).file, "overlap")
    wide = Monolithic((0,), size=64 * GIB)
    for directory in (wide.redundant, wide.directory):
        wide.file.put(directory * SECTOR, struct.pack("<I", wide.table) * 2048)
    yield rejected("bomb-aliased-tables", wide.file, "overlap")
    deep = Monolithic((0,), size=4 * GIB)
    for directory in (deep.redundant, deep.directory):
        first = directory + deep.table - deep.directory
        deep.file.put(first * SECTOR, struct.pack("<I", deep.grains[0]) * 65536)
    yield rejected("bomb-aliased-grains", deep.file, "overlap")


def streams():
    bad = {0: noise(600, 8)}
    yield rejected("stream-garbage", Stream(packed=bad).file, "compressed")
    yield rejected("stream-no-zlib-header",
                   Stream(packed={0: zlib.compress(noise(GRAIN))[2:]}).file,
                   "compressed")
    wrong_sum = zlib.compress(b"x" * GRAIN)[:-1] + b"!"
    yield rejected("stream-checksum", Stream(packed={0: wrong_sum}).file, "compressed")
    yield rejected("stream-short-grain", Stream(contents={0: b"x" * 512}).file, "compressed")
    yield rejected("stream-long-grain", Stream(contents={0: bytes(2 * GRAIN)}).file, "compressed")
    yield rejected("stream-bomb", Stream(contents={0: bytes(48 * MIB)}).file, "compressed")
    yield rejected("stream-lba", Stream(lba={3: 5 * 128}).file, "table")
    yield rejected("stream-lba-huge", Stream(lba={3: U64_MAX}).file, "table")
    made = Stream()
    place = made.grains[1] * SECTOR
    for size, reason in ((0, "table"), (U32_MAX, "truncated"), (1 << 30, "truncated")):
        yield rejected(f"stream-size-{size}", Stream().file.pack(place + 8, "<I", size), reason)
    yield rejected("stream-size-into-table", Stream().file.pack(place + 8, "<I", GRAIN + 3000),
                   "overlap")
    table = made.table
    yield rejected("stream-grain-twice", Stream().file.pack(table + 4 * 9, "<I", made.grains[0]),
                   "overlap")
    yield rejected("stream-grain-beyond", Stream().file.pack(table + 4 * 9, "<I", U32_MAX),
                   "truncated")
    yield rejected("stream-grain-in-descriptor", Stream().file.pack(table + 4 * 9, "<I", 4),
                   "overlap")
    yield rejected("stream-no-end", Stream().file.cut(made.file.size - SECTOR), "truncated")
    yield rejected("stream-no-footer", Stream().file.cut(made.footer_at - SECTOR), "truncated")
    yield rejected("stream-half", Stream().file.cut(made.file.size // 2), "truncated")
    yield rejected("stream-followed", Stream().file.append(bytes(SECTOR)), "truncated")
    for title, fields, reason in (
            ("directory-none", {"directory_offset": 0}, "header"),
            ("directory-beyond", {"directory_offset": 1 << 40}, "truncated"),
            ("directory-again", {"directory_offset": U64_MAX}, "truncated"),
            ("capacity", {"capacity": 32768}, "header"),
            ("grain", {"grain_sectors": 256}, "header"),
            ("magic", {"magic": b"KDMW"}, "truncated")):
        yield rejected(f"stream-footer-{title}", Stream(footer=fields).file, reason)


def truncated():
    made = Monolithic()
    for size, reason in ((79, "truncated"), (100, "truncated"), (512, "truncated"),
                         (4096, "truncated"),
                         (12 * KIB, "truncated"), (made.table * SECTOR + 8, "truncated"),
                         (made.overhead * SECTOR, "truncated"),
                         (made.overhead * SECTOR + GRAIN + 100, "truncated"),
                         (made.file.size - 1, "truncated")):
        yield rejected(f"cut-{size}", Monolithic().file.cut(size), reason)


def cases(canary):
    yield from honest()
    yield from foreign(canary)
    yield from states()
    yield from descriptors()
    yield from headers()
    yield from tables()
    yield from streams()
    yield from truncated()

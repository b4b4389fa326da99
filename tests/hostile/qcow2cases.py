"""Hostile and honest QCOW2 images."""

import struct

from corpus import GIB, KIB, MIB, TIB, U32_MAX, U64_MAX, Case, noise
from qcow2image import (COMPRESSED, COMPRESSION, COPIED, CORRUPT, DATA_FILE, DIRTY, EXTENDED_L2,
                        ZERO, Qcow2, with_name, zlib_raw)

DATA_FILE_NAME, FEATURES, LUKS_HEADER = 0x44415441, 0x6803F857, 0x0537BE77


def image(*args, **fields):
    return Qcow2(*args, **fields).file


def rejected(name, file, reason, **more):
    return Case(f"qcow2/{name}.qcow2", file, "reject", reason, **more)


def accepted(name, file, size=4 * MIB, **more):
    return Case(f"qcow2/{name}.qcow2", file, "accept",
                facts={"format": "qcow2", "virtualSize": size}, **more)


def honest():
    full = [noise(4 * KIB, seed) for seed in range(16)]
    big = 64 * KIB
    yield accepted("honest", image())
    yield accepted("honest-v2", image(version=2))
    yield accepted("honest-empty", image({}))
    yield accepted("honest-one-sector", image({0: noise(4 * KIB)}, size=512), 512)
    yield accepted("honest-odd-size", image(size=5 * 4 * KIB + 512), 5 * 4 * KIB + 512)
    yield accepted("honest-full", image(dict(enumerate(full)), size=16 * 4 * KIB), 64 * KIB)
    yield accepted("honest-out-of-order", Qcow2().l2(0, 6 * 4096 | COPIED).l2(3, 5 * 4096 | COPIED)
                   .file)
    yield accepted("not-marked-copied", Qcow2().l2(0, 5 * 4096).file)
    yield accepted("honest-zeros", image({0: "zero", 1: "zero-allocated", 2: noise(4 * KIB)}))
    yield accepted("honest-compressed", image({0: ("c", bytes(4 * KIB)), 1: ("c", b"ab" * 2048),
                                               2: ("c", b"x" * 4096), 9: noise(4 * KIB)}))
    yield accepted("honest-compressed-spanning", image(
        {n: ("c", noise(3000, n) + bytes(1096)) for n in range(12)}))
    yield accepted("honest-clusters-512", image({0: noise(512), 7: noise(512)}, bits=9,
                                                size=32 * KIB), 32 * KIB)
    yield accepted("honest-clusters-64k", image({0: noise(big), 5: noise(big)}, bits=16))
    yield accepted("honest-clusters-2m", image({0: noise(64 * KIB)}, bits=21, size=GIB), GIB)
    yield accepted("honest-extended", image({0: noise(big), 2: noise(big, 2)}, bits=16,
                                            extended=True))
    half = Qcow2({0: noise(big)}, bits=16, extended=True)
    half.l2(0, half.data() | COPIED, bitmap=0xFFFF0000 << 32 | 0xFFFF)
    yield accepted("honest-extended-zeros", half.file)
    yield accepted("honest-refcounts-64-bits", Qcow2(refcount_order=6).file)
    yield accepted("honest-unknown-extension", image(extensions=[(0x12345678, b"later" * 3)]))
    names = (FEATURES, b"\0\0dirty".ljust(48, b"\0"))
    yield accepted("honest-feature-names", image(extensions=[names]))
    yield accepted("honest-lazy-refcounts", image(compatible=1))
    yield accepted("honest-unknown-compatible", image(compatible=1 << 40, autoclear=1 << 40))
    yield accepted("honest-header-112", image(header_length=112))
    yield accepted("honest-large-l1", image(l1_size=3))
    yield accepted("honest-64-tib", image({0: noise(4096)}, bits=21, size=64 * TIB), 64 * TIB)
    yield accepted("honest-snapshot", with_snapshot())
    yield accepted("declared", image(), options=("--format", "qcow2"))
    yield rejected("declared-raw", image(), "mismatch", options=("--format", "raw"))


def with_snapshot():
    made = Qcow2()
    table, its_l1 = made.take(), made.take()
    entry = struct.pack(">QIHHIIQII", its_l1, 2, 1, 4, 1700000000, 0, 0, 0, 16)
    entry += struct.pack(">QQ", 0, 4 * MIB) + b"1name"
    made.file.put(table, entry.ljust(-(-len(entry) // 8) * 8, b"\0"))
    made.file.pack(its_l1, ">Q", made.at(4))
    made.set(nb_snapshots=1, snapshots_offset=table)
    made.count_references()
    for cluster in (4, 5, 6):
        made.file.pack(made.at(2) + cluster * 2, ">H", 2)
    made.l1(0, made.at(4)).l2(0, made.data(0)).l2(3, made.data(1))
    return made.end()


def foreign(canary):
    names = {
        "absolute": canary, "relative": "../canary.txt", "hosts": "/etc/hosts",
        "json": '{"driver":"file","filename":"%s"}' % canary,
        "json-colon": 'json:{"file.filename":"%s"}' % canary, "file-url": f"file://{canary}",
        "nbd": "nbd://127.0.0.1:10809/x", "http": "http://127.0.0.1:1/x",
        "itself": "back-itself.qcow2",
        "fat": "fat:/etc", "zeros": "/dev/zero", "memory": "/proc/self/mem",
        "newline": "a\nb", "not-utf8": b"\xff\xfe\x00\x80", "empty-name": " "}
    for title, name in names.items():
        yield rejected(f"back-{title}", with_name(name), "backing_file", foreign=True)
    yield rejected("back-v2", with_name(canary, version=2), "backing_file", foreign=True)
    for title, fields in {
            "offset-only": {"backing_file_size": 0}, "size-only": {"backing_file_offset": 0},
            "beyond": {"backing_file_offset": 1 << 40}, "huge": {"backing_file_size": U32_MAX},
            "overflow": {"backing_file_offset": U64_MAX - 4, "backing_file_size": 1023},
            "and-corrupt": {"incompatible": CORRUPT | DIRTY | 1 << 60}}.items():
        yield rejected(f"back-{title}", with_name(canary, **fields), "backing_file", foreign=True)
    name = str(canary).encode()
    said = [(DATA_FILE_NAME, name)]
    for title, file in {
            "named": image(incompatible=DATA_FILE, extensions=said),
            "raw": image(incompatible=DATA_FILE, autoclear=2, extensions=said),
            "without-name": image(incompatible=DATA_FILE),
            "without-bit": image(extensions=said),
            "v2": image(version=2, extensions=said),
            "json": image(incompatible=DATA_FILE, extensions=[
                (DATA_FILE_NAME, b'json:{"file.filename":"%s"}' % name)]),
            "empty": image(extensions=[(DATA_FILE_NAME, b"")]),
            "behind-another": image(extensions=[(FEATURES, bytes(48)), (0x99, b"x"), *said]),
            "and-dirty": image(incompatible=DATA_FILE | DIRTY, extensions=said)}.items():
        yield rejected(f"data-{title}", file, "data_file", foreign=True)


def states():
    yield rejected("aes", image(crypt_method=1), "encrypted")
    yield rejected("aes-v2", image(version=2, crypt_method=1), "encrypted")
    yield rejected("luks", image(crypt_method=2, extensions=[
        (LUKS_HEADER, struct.pack(">QQ", 5 * 4096, 4096))]), "encrypted")
    yield rejected("crypt-unknown", image(crypt_method=3), "header")
    yield rejected("crypt-huge", image(crypt_method=U32_MAX), "header")
    yield rejected("corrupt", image(incompatible=CORRUPT), "corrupt")
    yield rejected("corrupt-repair", image(incompatible=CORRUPT), "corrupt", options=("--repair",))
    yield rejected("corrupt-and-dirty", image(incompatible=CORRUPT | DIRTY), "corrupt",
                   options=("--repair",))
    yield Case("qcow2/dirty.qcow2", image(incompatible=DIRTY), "repair", "dirty")
    yield Case("qcow2/dirty-repair.qcow2", image(incompatible=DIRTY), "accept",
               options=("--repair",), facts={"repaired": True})
    for bit in (5, 6, 31, 32, 62, 63):
        yield rejected(f"feature-{bit}", image(incompatible=1 << bit), "feature")
    yield rejected("feature-and-dirty-repair", image(incompatible=DIRTY | 1 << 9), "feature",
                   options=("--repair",))
    yield rejected("compression-2", image(header_length=112, incompatible=COMPRESSION,
                                          compression_type=2), "feature")
    yield rejected("compression-without-bit", image(header_length=112, compression_type=1),
                   "header")
    yield rejected("compression-bit-for-deflate", image(header_length=112,
                                                        incompatible=COMPRESSION),
                   "header")


def header_bounds():
    for version in (0, 4, 5, U32_MAX):
        yield rejected(f"version-{version}", image(version=3).pack(4, ">I", version), "header")
    for bits in (0, 1, 8, 22, 31, 32, 63, 64, U32_MAX):
        yield rejected(f"cluster-bits-{bits}", Qcow2().set(cluster_bits=bits).file, "header")
    for length in (0, 72, 103, 105, 4100, 1 << 20, U32_MAX):
        yield rejected(f"header-length-{length}", Qcow2().set(header_length=length).file, "header")
    for order in (7, 32, 63, U32_MAX):
        yield rejected(f"refcount-order-{order}", Qcow2().set(refcount_order=order).file, "header")
    for size in (0, 511, 513, 4 * MIB + 1):
        yield rejected(f"size-{size}", Qcow2().set(size=size).file, "invalid")
    for size in (64 * TIB + 512, 1 << 50, 1 << 62, 1 << 63, U64_MAX - 511):
        yield Case(f"qcow2/size-{size}.qcow2", Qcow2(bits=21, size=GIB).set(size=size).file,
                   "limit", "too_large")
    yield rejected("size-above-l1", Qcow2().set(size=GIB).file, "header")
    yield rejected("l1-none", Qcow2().set(l1_size=0).file, "header")
    yield rejected("l1-short", Qcow2().set(l1_size=1).file, "header")
    yield rejected("l1-too-many", Qcow2().set(l1_size=U32_MAX).file, "header")
    yield rejected("l1-beyond", Qcow2().set(l1_size=100_000).file, "truncated")
    for title, offset, reason in (
            ("zero", 0, "overlap"), ("unaligned", 3 * 4096 + 8, "header"),
            ("sector", 3 * 4096 + 512, "header"), ("behind", 1 << 40, "truncated"),
            ("half", 1 << 63, "truncated"), ("last", U64_MAX - 4095, "truncated"),
            ("all-ones", U64_MAX, "header")):
        yield rejected(f"l1-offset-{title}", Qcow2().set(l1_table_offset=offset).file, reason)
        yield rejected(f"refcount-offset-{title}", Qcow2().set(refcount_table_offset=offset).file,
                       reason)
    yield rejected("refcount-clusters-none", Qcow2().set(refcount_table_clusters=0).file, "header")
    yield rejected("refcount-clusters-beyond", Qcow2().set(refcount_table_clusters=100).file,
                   "truncated")
    yield rejected("refcount-clusters-huge", Qcow2().set(refcount_table_clusters=U32_MAX).file,
                   "header")
    for count in (65537, U32_MAX):
        yield rejected(f"snapshots-{count}", Qcow2().set(nb_snapshots=count,
                                                         snapshots_offset=5 * 4096)
                       .file, "header")
    yield rejected("snapshots-beyond", Qcow2().set(nb_snapshots=1, snapshots_offset=1 << 50).file,
                   "truncated")
    yield rejected("snapshots-unaligned", Qcow2().set(nb_snapshots=1, snapshots_offset=20481).file,
                   "header")


def extension_bounds():
    yield rejected("extension-huge", image().pack(104, ">II", 0x99, U32_MAX), "header")
    yield rejected("extension-beyond-cluster", image().pack(104, ">II", 0x99, 4096), "header")
    yield rejected("extension-wraps", image().pack(104, ">II", 0x99, U32_MAX - 6), "header")
    yield rejected("extensions-65", image(extensions=[(0x99, b"12345678")] * 65), "header")
    yield accepted("extensions-60", image(extensions=[(0x99, b"12345678")] * 60))
    unending = image()
    unending.put(104, struct.pack(">II", 0x99, 0) * ((4096 - 104) // 8))
    yield rejected("extensions-unending", unending, "header")


def tables():
    behind = 1 << 40
    yield rejected("l1-entry-reserved", Qcow2().l1(0, 4 * 4096 | COPIED | 1).file, "table")
    yield rejected("l1-entry-reserved-high", Qcow2().l1(0, 4 * 4096 | COPIED | 1 << 56).file,
                   "table")
    yield rejected("l1-entry-unaligned", Qcow2().l1(0, 4 * 4096 + 512 | COPIED).file, "table")
    yield rejected("l1-entry-beyond", Qcow2().l1(0, behind | COPIED).file, "truncated")
    yield rejected("l1-entry-last", Qcow2().l1(1, (1 << 56) - 4096 | COPIED).file, "truncated")
    for title, cluster in {"l1": 3, "refcount-table": 1, "refcount-block": 2, "data": 5,
                           "l2": 4}.items():
        yield rejected(f"l1-entry-to-{title}", Qcow2().l1(1, cluster * 4096 | COPIED).file,
                       "overlap")
        if title != "data":
            yield rejected(f"l2-entry-to-{title}", Qcow2().l2(9, cluster * 4096 | COPIED).file,
                           "overlap")
    yield rejected("l2-entry-to-header", Qcow2().l2(0, ZERO | COPIED | 1 << 62 - 1).file, "table")
    yield rejected("l2-entry-twice", Qcow2().l2(1, Qcow2().data() | COPIED).file, "overlap")
    yield rejected("l2-entry-unaligned", Qcow2().l2(0, 5 * 4096 + 512 | COPIED).file, "table")
    yield rejected("l2-entry-reserved", Qcow2().l2(0, 5 * 4096 | COPIED | 1 << 57).file, "table")
    yield rejected("l2-entry-reserved-low", Qcow2().l2(0, 5 * 4096 | COPIED | 2).file, "table")
    yield rejected("l2-entry-beyond", Qcow2().l2(0, behind | COPIED).file, "truncated")
    yield rejected("l2-entry-at-end", Qcow2().l2(0, 7 * 4096 | COPIED).file, "truncated")
    yield rejected("l2-entry-last", Qcow2().l2(0, (1 << 56) - 4096 | COPIED).file, "truncated")
    yield rejected("l2-zero-beyond", Qcow2().l2(0, behind | COPIED | ZERO).file, "truncated")
    yield rejected("l2-zero-to-l1", Qcow2().l2(0, 3 * 4096 | COPIED | ZERO).file, "overlap")
    yield rejected("l2-zero-v2", Qcow2(version=2).l2(0, ZERO).file, "table")
    yield rejected("l1-over-refcounts", Qcow2().set(l1_table_offset=4096).file, "overlap")
    yield rejected("l1-over-refcount-block", Qcow2().set(l1_table_offset=2 * 4096).file, "overlap")
    yield rejected("refcounts-over-l1", Qcow2().set(refcount_table_offset=3 * 4096).file, "overlap")
    yield rejected("refcount-block-beyond", image().pack(4096, ">Q", behind), "truncated")
    yield rejected("refcount-block-unaligned", image().pack(4096, ">Q", 2 * 4096 + 512), "table")
    yield rejected("refcount-block-reserved", image().pack(4096, ">Q", 2 * 4096 + 1), "table")
    yield rejected("refcount-block-is-table", image().pack(4096, ">Q", 4096), "overlap")
    yield rejected("refcount-block-is-l2", image().pack(4096, ">Q", 4 * 4096), "overlap")
    yield rejected("refcount-block-twice", image().pack(4096, ">QQ", 8192, 8192), "overlap")
    yield rejected("snapshots-over-l2", Qcow2().set(nb_snapshots=1, snapshots_offset=4 * 4096).file,
                   "overlap")
    mixed = Qcow2({0: noise(64 * KIB)}, bits=16, extended=True)
    yield rejected("extended-both", mixed.l2(0, mixed.data() | COPIED, bitmap=U64_MAX).file,
                   "table")
    bare = Qcow2({0: noise(64 * KIB)}, bits=16, extended=True)
    yield rejected("extended-nowhere", bare.l2(1, 0, bitmap=1).file, "table")
    zero = Qcow2({0: noise(64 * KIB)}, bits=16, extended=True)
    yield rejected("extended-zero-bit", zero.l2(0, zero.data() | COPIED | ZERO).file, "table")
    yield rejected("extended-small-clusters", image({0: noise(4096)}, incompatible=EXTENDED_L2),
                   "header")


def compressed():
    def one(change=None, content=None):
        made = Qcow2({0: ("c", b"ab" * 2048 if content is None else content), 1: noise(4096)})
        if change:
            change(made)
        return made.file

    def garbage(made):
        made.file.put(made.data(), noise(64, 5))

    yield rejected("compressed-garbage", one(garbage), "compressed")
    yield rejected("compressed-empty", one(lambda made: made.file.put(made.data(), bytes(64))),
                   "compressed")
    yield rejected("compressed-short", one(content=b"x" * 4095), "compressed")
    yield rejected("compressed-nothing", one(content=b""), "compressed")
    cut = Qcow2({0: "zero"})
    cut.l1(0, cut.at(4) | COPIED).l2(0, cut.compressed(zlib_raw(noise(4096))[:900]))
    yield rejected("compressed-cut-stream", cut.end(), "compressed")
    bomb = Qcow2({0: "zero"})
    bomb.l1(0, bomb.at(4) | COPIED).l2(0, bomb.compressed(zlib_raw(bytes(3 * MIB))))
    yield rejected("compressed-more-than-a-cluster", bomb.end(), "compressed")
    behind = Qcow2({0: ("c", b"ab" * 2048)})
    yield rejected("compressed-beyond", behind.l2(0, COMPRESSED | 1 << 40).file, "truncated")
    yield rejected("compressed-reaches-out", Qcow2({0: ("c", b"ab" * 2048)})
                   .l2(0, COMPRESSED | 15 << 58 | 5 * 4096 + 4095).file, "truncated")
    for title, place in {"header": 512, "l1": 3 * 4096, "l2": 4 * 4096 + 100,
                         "refcounts": 4096 + 8, "data": 6 * 4096}.items():
        yield rejected(f"compressed-in-{title}",
                       one(lambda made, at=place: made.l2(0, COMPRESSED | at)), "overlap")
    yield rejected("compressed-twice", one(lambda made: made.l2(2, COMPRESSED | made.data())),
                   "overlap")
    yield accepted("compressed-marked-copied",
                   one(lambda made: made.l2(0, COPIED | COMPRESSED | made.data())))
    dense = Qcow2({n: ("c", bytes(2 * MIB)) for n in range(128)}, bits=21, size=256 * MIB)
    yield accepted("bomb-thousandfold", dense.end(), 256 * MIB)


def truncated():
    whole = image()
    for size, reason in ((4, "truncated"), (8, "truncated"), (50, "truncated"),
                         (71, "truncated"), (100, "truncated"), (4096, "truncated"),
                         (3 * 4096, "truncated"),
                         (3 * 4096 + 4, "truncated"), (4 * 4096, "truncated"),
                         (4 * 4096 + 100, "truncated"), (5 * 4096, "truncated"),
                         (6 * 4096, "truncated"), (6 * 4096 + 512, "truncated"),
                         (7 * 4096 - 1, "truncated")):
        cut = image().cut(size)
        yield rejected(f"cut-{size}", cut, reason)
    assert whole.size == 7 * 4096
    yield rejected("cut-64k", image(bits=16).cut(6 * 65536 + 4096), "truncated")
    packed = Qcow2({0: ("c", noise(3000) + bytes(1096))}).file
    yield rejected("cut-compressed", packed.cut(5 * 4096 + 1000), "truncated")


def bombs():
    wide = Qcow2({0: "zero"}, bits=21, size=64 * GIB)
    wide.l1(0, wide.at(4) | COPIED)
    place = wide.take()
    for index in range(0, 32768, 64):
        wide.file.put(wide.at(4) + index * 8, struct.pack(">Q", place | COPIED) * 64)
    yield rejected("bomb-aliased-clusters", wide.end(), "overlap")
    loops = Qcow2({}, bits=9, size=512 * 64 * 4000)
    loops.file.put(loops.at(3), struct.pack(">Q", loops.at(70) | COPIED) * 4000)
    loops.next = 80
    yield rejected("bomb-aliased-tables", loops.end(), "overlap")
    large = Qcow2({}, bits=9, size=GIB)
    large.next = large.at(0) + 3 + (4 * 32768 * 8 >> 9)
    large.set(l1_size=4 * 32768)
    yield accepted("bomb-sparse-l1", large.end(), GIB)
    yield accepted("nested", image({0: image({}).read(0, 4096), 1: noise(4096)}))


def cases(canary):
    yield from honest()
    yield from foreign(canary)
    yield from states()
    yield from header_bounds()
    yield from extension_bounds()
    yield from tables()
    yield from compressed()
    yield from truncated()
    yield from bombs()

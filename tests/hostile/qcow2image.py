"""QCOW2 images from QEMU's docs/interop/qcow2.txt."""

import functools
import struct
import zlib

from corpus import KIB, MIB, Sparse, noise

COPIED = 1 << 63
COMPRESSED = 1 << 62
ZERO = 1
DIRTY, CORRUPT, DATA_FILE, COMPRESSION, EXTENDED_L2 = (1 << bit for bit in range(5))

OFFSETS = {  # of the header's fields, and how they are packed
    "magic": (0, ">I"), "version": (4, ">I"), "backing_file_offset": (8, ">Q"),
    "backing_file_size": (16, ">I"), "cluster_bits": (20, ">I"), "size": (24, ">Q"),
    "crypt_method": (32, ">I"), "l1_size": (36, ">I"), "l1_table_offset": (40, ">Q"),
    "refcount_table_offset": (48, ">Q"), "refcount_table_clusters": (56, ">I"),
    "nb_snapshots": (60, ">I"), "snapshots_offset": (64, ">Q"),
    "incompatible": (72, ">Q"), "compatible": (80, ">Q"), "autoclear": (88, ">Q"),
    "refcount_order": (96, ">I"), "header_length": (100, ">I"), "compression_type": (104, ">B"),
}


class Qcow2:
    """Cluster 0 header, 1 refcount table, 2 refcount block, 3 L1, 4 the L2 table, then data.

    clusters: what stands in which guest cluster: bytes; "zero"; "zero-allocated"; or
    ("compressed", bytes). Everything else is a hole.
    """

    def __init__(self, clusters=None, *, size=4 * MIB, version=3, bits=12, extensions=(),
                 header_length=None, extended=False, **fields):
        self.bits, self.cluster = bits, 1 << bits
        self.file = Sparse()
        self.extended = extended
        self.entry_bytes = 16 if extended else 8
        self.per_table = self.cluster // self.entry_bytes
        guests = {0: noise(self.cluster), 3: noise(self.cluster,
                                                   3)} if clusters is None else clusters
        self.next = 5 if guests else 4
        self.packed_in = {}  # compressed clusters that touch each cluster of the file
        l1_size = max(1, -(-size // (self.cluster * self.per_table)))
        if header_length is None:
            header_length = 72 if version < 3 else 104
        values = {
            "magic": 0x514649FB, "version": version, "backing_file_offset": 0,
            "backing_file_size": 0, "cluster_bits": bits, "size": size, "crypt_method": 0,
            "l1_size": l1_size, "l1_table_offset": self.at(3), "refcount_table_offset": self.at(1),
            "refcount_table_clusters": 1, "nb_snapshots": 0, "snapshots_offset": 0}
        if version >= 3:
            values |= {"incompatible": EXTENDED_L2 if extended else 0, "compatible": 0,
                       "autoclear": 0, "refcount_order": 4, "header_length": header_length}
        if header_length > 104:
            values["compression_type"] = 0
        values |= fields
        for name, value in values.items():
            offset, form = OFFSETS[name]
            self.file.pack(offset, form, value)
        self.put_extensions(header_length, extensions)
        self.file.pack(self.at(1), ">Q", self.at(2))
        self.order = fields.get("refcount_order", 4)
        self.shared = None  # the cluster that compressed ranges go on filling
        if guests:
            self.l1(0, self.at(4) | COPIED)
        for index, content in sorted(guests.items()):
            self.fill(index, content)
        self.count_references()
        self.file.cut(self.at(self.next))

    def at(self, cluster):
        return cluster << self.bits

    def put_extensions(self, offset, extensions):
        for kind, data in extensions:
            self.file.put(offset, struct.pack(">II", kind, len(data)) + data)
            offset += 8 + -(-len(data) // 8) * 8
        self.file.put(offset, bytes(8))

    def fill(self, index, content):
        if content == "zero":
            self.l2(index, ZERO)
        elif content == "zero-allocated":
            self.l2(index, self.take() | COPIED | ZERO)
        elif isinstance(content, tuple):
            self.l2(index, self.compressed(zlib_raw(content[1])))
        else:
            place = self.take()
            self.file.put(place, content)
            self.l2(index, place | COPIED)

    def take(self, count=1):
        """Returns where new clusters begin."""
        place = self.at(self.next)
        self.next += count
        return place

    def compressed(self, packed, sectors=None):
        """Puts a compressed cluster at the next byte and returns its L2 entry."""
        if self.shared is None or self.shared + len(packed) > self.at(self.next):
            self.shared = self.take(-(-len(packed) // self.cluster))
        place = self.shared
        self.file.put(place, packed)
        self.shared += len(packed)
        for cluster in range(place >> self.bits, (place + len(packed) - 1 >> self.bits) + 1):
            self.packed_in[cluster] = self.packed_in.get(cluster, 0) + 1
        if sectors is None:
            sectors = (place + len(packed) - 1) // 512 - place // 512
        return COMPRESSED | sectors << (62 - (self.bits - 8)) | place

    def l1(self, index, value):
        self.file.pack(self.at(3) + index * 8, ">Q", value)
        return self

    def l2(self, index, value, bitmap=None, table=4):
        place = self.at(table) + index * self.entry_bytes
        self.file.pack(place, ">Q", value)
        if self.extended:
            allocated = 0xFFFFFFFF if value & ~COPIED and not value & COMPRESSED else 0
            self.file.pack(place + 8, ">Q", allocated if bitmap is None else bitmap)
        return self

    def data(self, nth=0):
        """Returns where the nth data cluster stands in the file."""
        return self.at(5 + nth)

    def count_references(self):
        form = ">Q" if self.order == 6 else ">H"
        width = struct.calcsize(form)
        for cluster in range(min(self.next, self.cluster // width)):
            count = self.packed_in.get(cluster, 1)
            self.file.pack(self.at(2) + cluster * width, form, count)

    def set(self, **fields):
        for name, value in fields.items():
            offset, form = OFFSETS[name]
            self.file.pack(offset, form, value)
        return self

    def end(self):
        """Makes the file reach to the end of its last cluster."""
        self.file.cut(self.at(self.next))
        return self.file


@functools.cache
def zlib_raw(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -12)
    return packer.compress(data) + packer.flush()


def with_name(name, *, version=3, **fields):
    """Returns an image that says it has the backing file name."""
    raw = name if isinstance(name, bytes) else str(name).encode()
    image = Qcow2(version=version, bits=16, size=MIB,
                  **({"backing_file_offset": KIB, "backing_file_size": len(raw)} | fields))
    return image.file.put(KIB, raw)

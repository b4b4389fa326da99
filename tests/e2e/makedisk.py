"""A 512 MiB disk with a GPT, an EFI system partition and random content in a fifth of it."""

import random
import struct
import sys
import uuid
import zlib

SECTOR = 512
EFI = uuid.UUID("c12a7328-f81f-11d2-ba4b-00a0c93ec93b")
LINUX = uuid.UUID("0fc63daf-8483-4772-8e79-3d69d8477de4")


def gpt(sectors, partitions):
    entries = b"".join(
        kind.bytes_le + uuid.uuid5(uuid.NAMESPACE_OID, str(first)).bytes_le
        + struct.pack("<QQQ", first, last, 0) + bytes(72)
        for kind, first, last in partitions).ljust(128 * 128, b"\0")
    head = struct.pack("<8sIIIIQQQQ16sQIII", b"EFI PART", 0x10000, 92, 0, 0, 1, sectors - 1, 34,
                       sectors - 34, uuid.uuid5(uuid.NAMESPACE_OID, "disk").bytes_le, 2, 128, 128,
                       zlib.crc32(entries))
    head = head[:16] + struct.pack("<I", zlib.crc32(head)) + head[20:]
    return head.ljust(SECTOR, b"\0") + entries


def main(path):
    size = 512 << 20
    sectors = size // SECTOR
    mbr = bytearray(SECTOR)
    mbr[446:462] = bytes([0, 0, 2, 0, 0xEE, 255, 255, 255]) + struct.pack("<II", 1, sectors - 1)
    mbr[510:512] = b"\x55\xaa"
    rng = random.Random(12)
    with open(path, "wb") as disk:
        disk.truncate(size)
        disk.write(mbr + gpt(sectors, [(EFI, 2048, 206847), (LINUX, 206848, sectors - 2048)]))
        for mebibyte in range(101, 512):
            if rng.random() < 0.25:
                disk.seek(mebibyte << 20)
                disk.write(rng.randbytes(1 << 20))


main(sys.argv[1])

#!/usr/bin/env python3
"""Looks for known secrets where none may stand, after and in the middle of a full scenario.

An encrypted version is published under a passphrase, an application gets a secret and signs in
with it, the key is wrapped anew. The passphrases, the data key and the application's secret are
then searched in the catalogue, the regions, the keys, the logs and every other file; in the
arguments, the environment and the memory of a process at work; and in its core dump.
"""

import argparse
import ctypes
import ctypes.util
import hashlib
import os
import resource
import secrets
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crosstenant import find
from gallerylab import Lab

SKIPPED = 77
HEAD = 8 + 4 + 4 + 16 + 4 + 32 + 3 * 4


def unwrapped(path, passphrase):
    """Returns the data key in a key file, as core/keys/README.md says that it stands there."""
    data = path.read_bytes()
    root, salt = struct.unpack("<I32s", data[32:68])
    log_n, r, p = struct.unpack("<III", data[68:HEAD])
    assert root == 2, "not wrapped under a passphrase"
    key = hashlib.scrypt(passphrase, salt=salt, n=1 << log_n, r=r, p=p, dklen=32,
                         maxmem=128 << 20)
    return opened(key, data[:HEAD], data[HEAD:HEAD + 48])


def opened(key, bound, sealed):
    """AES-256-GCM with a nonce of zeros, through libcrypto."""
    crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
    for name in ("EVP_CIPHER_CTX_new", "EVP_aes_256_gcm"):
        getattr(crypto, name).restype = ctypes.c_void_p
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    length, plain = ctypes.c_int(), ctypes.create_string_buffer(32)
    done = [
        crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_256_gcm()), None, key,
                                  bytes(12)),
        crypto.EVP_DecryptUpdate(context, None, ctypes.byref(length), bound, len(bound)),
        crypto.EVP_DecryptUpdate(context, plain, ctypes.byref(length), sealed[:32], 32),
        crypto.EVP_CIPHER_CTX_ctrl(context, 0x11, 16, sealed[32:]),
        crypto.EVP_DecryptFinal_ex(context, None, ctypes.byref(length)),
    ]
    crypto.EVP_CIPHER_CTX_free(context)
    assert all(one == 1 for one in done), "the key file is not what it should be"
    return plain.raw


def spellings(known):
    """A secret as bytes, as hexadecimal digits, and as text of 16 bits a letter."""
    for name, value in known.items():
        yield name, value
        yield name, value.hex().encode()
        yield name, value.decode("latin-1").encode("utf-16-le")


def dumped_memory(pid):
    """What a core dump of a process would hold, range by range."""
    begin, wanted = None, []
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        words = line.split()
        if "-" in words[0] and not words[0].endswith(":"):
            begin, end = (int(word, 16) for word in words[0].split("-"))
            readable = words[1].startswith("r") and not line.endswith(("[vvar]", "[vsyscall]"))
        elif words[0] == "VmFlags:" and readable and "dd" not in words:
            wanted.append((begin, end))
    with open(f"/proc/{pid}/mem", "rb") as memory:
        for begin, end in wanted:
            memory.seek(begin)
            try:
                yield memory.read(end - begin)
            except OSError:
                continue


def leaks(known, where, data):
    return [f"{name} in {where}" for name, bytes_ in spellings(known) if bytes_ in data]


def at_work(lab, known, arguments):
    """Starts a publication, looks at it in the middle of its work, and ends it with a dump."""
    def let_dump():
        resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)

    folder = lab.root / "dump"
    folder.mkdir()
    process = subprocess.Popen([lab.vitrinectl, *arguments], env=lab.env, cwd=folder,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               preexec_fn=let_dump)
    deadline = time.monotonic() + 60
    packs = lab.regions["north"]
    while not any(one.stat().st_size > 1 << 20 for one in packs.rglob("*") if one.is_file()):
        assert process.poll() is None and time.monotonic() < deadline, "it ended too early"
        time.sleep(0.01)  # reason: waits for another process's file, which tells nobody
    process.send_signal(signal.SIGSTOP)
    found = []
    for name in ("cmdline", "environ"):
        found += leaks(known, name, Path(f"/proc/{process.pid}/{name}").read_bytes())
    size = 0
    for data in dumped_memory(process.pid):
        size += len(data)
        found += leaks(known, "memory", data)
    assert size > 1 << 20, "there was no memory to look at"
    process.send_signal(signal.SIGABRT)
    process.send_signal(signal.SIGCONT)
    process.wait()
    dumps = [one for one in folder.iterdir() if one.is_file()]
    for dump in dumps:
        found += leaks(known, "the core dump", dump.read_bytes())
        dump.unlink()
    return found, size, bool(dumps)


def play(lab):
    passphrases = {name: secrets.token_hex(24).encode() for name in ("one", "two")}
    files = {}
    for name, text in passphrases.items():
        files[name] = lab.root.parent / f"{lab.root.name}-{name}"
        files[name].write_bytes(text)
        files[name].chmod(0o600)
    lab.env["VITRINE_PASSPHRASE_FILE"] = str(files["one"])
    lab.env["VITRINE_ACCOUNTS"] = str(lab.root / "accounts.json")
    try:
        return played(lab, passphrases, files)
    finally:
        for path in files.values():
            path.unlink()


def played(lab, passphrases, files):
    source = lab.root / "source.raw"
    source.write_bytes(os.urandom(192 << 20))
    lab.set_up(source)
    lab.run("disk-encryption-set", "create", "-g", "rg", "-n", "set", "-l", "north", "--key-url",
            "https://vault.example/keys/one")
    key_file = next((lab.root / "keys").glob("*.key"))
    known = {"passphrase one": passphrases["one"], "passphrase two": passphrases["two"],
             "data key": unwrapped(key_file, passphrases["one"])}

    tenant = lab.json("account", "show")["tenantId"]
    app = lab.json("ad", "app", "create", "--display-name", "robot")["appId"]
    known["application secret"] = lab.json("ad", "app", "credential", "reset", "--id",
                                           app)["password"].encode()
    service = lab.json("ad", "sp", "create", "--id", app)["id"]
    lab.run("role", "assignment", "create", "--assignee", service, "--role", "Contributor",
            "--scope", "/")
    lab.run("login", "--service-principal", "-u", app, "-p",
            known["application secret"].decode(), "--tenant", tenant)

    publish = [*lab.create_args("1.0.0", ["north"]), "--target-region-encryption", "set"]
    found, size, is_dumped = at_work(lab, known, publish)
    lab.run(*publish)
    lab.run("disk-encryption-set", "update", "-g", "rg", "-n", "set", "--new-passphrase-file",
            str(files["two"]))
    assert unwrapped(key_file, passphrases["two"]) == known["data key"], "another key"
    lab.env["VITRINE_PASSPHRASE_FILE"] = str(files["two"])
    lab.check_export("1.0.0", source, {"north": 1})
    lab.run("logout")
    assert lab.json("audit", "verify")["intact"]

    for name, bytes_ in spellings(known):
        found += [f"{name} in {path}" for path in find(lab.root, bytes_)]
    assert not found, f"secrets stand where none may: {sorted(set(found))}"
    return size, is_dumped


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--folder", default=None, help="where the scratch folder is made")
    options = parser.parse_args()
    if ctypes.util.find_library("crypto") is None:
        print("skipped: there is no libcrypto to open a key file with")
        return SKIPPED
    root = Path(tempfile.mkdtemp(prefix="vitrine-secrets-", dir=options.folder))
    try:
        size, is_dumped = play(Lab(options.vitrinectl, root, ["north"]))
        dump = "and a core dump" if is_dumped else "(this machine keeps no core dump)"
        print(f"no secret in any file, in arguments or environment, in {size >> 20} MiB of memory "
              f"{dump}")
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

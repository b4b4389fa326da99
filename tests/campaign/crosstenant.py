#!/usr/bin/env python3
"""One application of two tenants uses in the second an image of the first, command by command.

Without consent, without the role, after the secret has ended and without a role at the other end
it is refused for that reason; with all of them the disk is byte-exact. The secret stands nowhere
in what is left on disk, and the audit log is whole.
"""

import argparse
import datetime
import filecmp
import os
import shutil
import sys
import tempfile
from pathlib import Path

from gallerylab import Lab
from twowriters import reasons


class Tenants:
    """The owner of everything, who sets the scene, and the application, which plays in it."""

    def __init__(self, lab):
        self.lab = lab
        lab.env["VITRINE_ACCOUNTS"] = str(lab.root / "owner.json")
        self.owner = dict(lab.env)
        self.application = dict(lab.env, VITRINE_ACCOUNTS=str(lab.root / "application.json"))

    def as_application(self, *args, expect=0):
        self.lab.env = self.application
        try:
            return self.lab.run(*args, "--error-format", "json", expect=expect)
        finally:
            self.lab.env = self.owner

    def refused(self, reason, *args):
        code, _, err = self.as_application(*args, expect=None)
        found = reasons(err)
        if code == 0 or reason not in found:
            raise AssertionError(f"{' '.join(args)}: exit {code}, {found}, wanted {reason}")

    def log_in(self, secret, tenant):
        return ("login", "--service-principal", "-u", self.app, "-p", secret, "--tenant", tenant)


def set_scene(lab, scene):
    source = lab.root / "source.raw"
    source.write_bytes(os.urandom(5 << 20) + bytes(3 << 20))
    lab.set_up(source)
    lab.run(*lab.create_args("1.0.0", ["north"]))
    home = lab.json("account", "show")
    scene.home = home["tenantId"]
    scene.abroad = lab.json("account", "tenant", "create", "-n", "Fabrikam")["tenantId"]
    lab.run("account", "create", "-n", "Abroad", "--tenant", scene.abroad)
    lab.run("group", "create", "-n", "abroad", "-l", "north", "--subscription", "Abroad")
    scene.gallery = lab.json("sig", "show", "-g", "rg", "-r", "gallery")["id"]
    scene.version = lab.json("sig", "image-version", "show", *lab.VERSION, "1.0.0")["id"]
    scene.group = lab.json("group", "show", "-n", "abroad", "--subscription", "Abroad")["id"]
    scene.app = lab.json("ad", "app", "create", "--display-name", "myGalleryApp")["appId"]
    scene.secret = lab.json("ad", "app", "credential", "reset", "--id", scene.app)["password"]
    lab.run("ad", "sp", "create", "--id", scene.app)
    return source


def find(folder, text):
    """Returns the files in which a text stands."""
    found = []
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and not path.is_symlink() and text in path.read_bytes():
            found.append(str(path))
    return found


def play(lab):
    scene = Tenants(lab)
    source = set_scene(lab, scene)
    use = ("disk", "create", "-g", "abroad", "--subscription", "Abroad",
           "--gallery-image-reference", scene.version, "-l", "north")
    out = lab.root / "abroad.raw"

    # Tenant 2 has not consented, and no role is given yet.
    scene.refused("signIn.noConsent", *scene.log_in(scene.secret, scene.abroad))
    scene.refused("signIn.refused", *scene.log_in(scene.secret[:-1] + "?", scene.home))
    consent = lab.json("ad", "sp", "create", "--id", scene.app, "--tenant", scene.abroad)["id"]
    at_home = next(sp["id"] for sp in lab.json("ad", "sp", "list", "--tenant", scene.home)
                   if sp["appId"] == scene.app)
    lab.run("role", "assignment", "create", "--assignee", consent, "--role", "Contributor",
            "--scope", scene.group)
    scene.as_application(*scene.log_in(scene.secret, scene.abroad))
    scene.refused("resource.notFound", *use, "-n", "one", "--output-file", str(out))

    # The seed's commands: a role in tenant 1, then signed in to both.
    lab.run("role", "assignment", "create", "--assignee", at_home, "--role", "Reader", "--scope",
            scene.gallery)
    scene.as_application("account", "clear")
    scene.as_application(*scene.log_in(scene.secret, scene.home), "--allow-no-subscriptions")
    scene.as_application("account", "get-access-token")
    scene.as_application(*scene.log_in(scene.secret, scene.abroad))
    scene.as_application("account", "get-access-token")
    scene.as_application(*use, "-n", "one", "--output-file", str(out))
    assert filecmp.cmp(source, out, shallow=False), "the disk is another one"

    # What it may read it may not change, and what is not shared is not there.
    scene.refused("access.denied", "sig", "update", "-g", "rg", "-r", "gallery", "--subscription",
                  scene.gallery.split("/")[2], "--description", "mine")
    scene.refused("resource.notFound", "disk", "show", "-g", "rg", "-n", "disk", "--subscription",
                  scene.gallery.split("/")[2])

    # The role is taken away again.
    lab.run("role", "assignment", "delete", "--assignee", at_home, "--role", "Reader", "--scope",
            scene.gallery)
    scene.refused("resource.notFound", *use, "-n", "two", "--output-file", str(out) + "2")
    lab.run("role", "assignment", "create", "--assignee", at_home, "--role", "Reader", "--scope",
            scene.gallery)

    # A secret that ends: told so from then on, and what it was for ends with it.
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=3)
    short = lab.json("ad", "app", "credential", "reset", "--id", scene.app, "--end-date",
                     end.strftime("%Y-%m-%dT%H:%M:%SZ"))["password"]
    scene.refused("signIn.refused", *scene.log_in(scene.secret, scene.home))
    deadline = end + datetime.timedelta(seconds=60)
    while datetime.datetime.now(datetime.timezone.utc) < deadline:
        code, _, err = scene.as_application(*scene.log_in(short, scene.abroad), expect=None)
        if code != 0:
            break
    assert "signIn.secret.expired" in reasons(err), err

    for secret in (scene.secret, short):
        found = find(lab.root, secret.encode())
        assert not found, f"a secret stands in {found}"
    assert lab.json("audit", "verify")["intact"]
    denied = [row for row in lab.json("audit", "list", "--top", "1000")
              if row["outcome"] == "Denied"]
    assert any(row["action"].endswith("galleries/write") for row in denied), denied
    assert any(row["action"].endswith("signIn/action") for row in denied), denied


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--folder", default=None, help="where the scratch folder is made")
    options = parser.parse_args()
    root = Path(tempfile.mkdtemp(prefix="vitrine-tenants-", dir=options.folder))
    try:
        play(Lab(options.vitrinectl, root, ["north"]))
        print("two tenants: refused where it must be, byte-exact where it may")
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

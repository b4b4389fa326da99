#!/usr/bin/env python3
"""The two gates of the translations.

translations.py fresh    --root TREE --lupdate PROGRAM   the .ts files hold what the sources say
translations.py complete --root TREE                     nothing in them is left to translate
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("core", "models", "ui", "app")
LANGUAGES = ("en", "fr")
NO_BREAK = "\u00a0\u202f"  # both are right in French; which one, the author says
PLACEHOLDER = re.compile(r"%(?:L?[0-9]{1,2}|n)")
ENTITY = re.compile(r"&(?:[a-z]+|#[0-9]+|#x[0-9a-f]+);", re.IGNORECASE)
TAG = re.compile(r"<[^<>]+>")


class Message:
    """One <message> of a .ts file."""

    def __init__(self, context, node):
        translation = node.find("translation")
        self.context = context
        self.source = node.findtext("source") or ""
        self.comment = node.findtext("comment") or ""
        self.plural = node.get("numerus") == "yes"
        self.type = translation.get("type", "") if translation is not None else "unfinished"
        if translation is None:
            self.forms = []
        elif self.plural:
            self.forms = [form.text or "" for form in translation.iter("numerusform")]
        else:
            self.forms = ["".join(translation.itertext())]

    @property
    def name(self):
        shown = self.source if len(self.source) <= 70 else self.source[:69] + "…"
        return f"{self.context}: {shown}" + (f" ({self.comment})" if self.comment else "")

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.plural)


def messages(path):
    """Returns the messages of a .ts file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        found += [Message(name, node) for node in context.iter("message")]
    return found


def check_fresh(root, lupdate):
    """Yields what a run of lupdate would change in the messages of each committed file."""
    folders = [str(root / folder) for folder in FOLDERS if (root / folder).is_dir()]
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            committed = root / "translations" / f"vitrine_{language}.ts"
            updated = pathlib.Path(scratch) / committed.name
            shutil.copyfile(committed, updated)
            run = subprocess.run(
                [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root),
                 *folders, "-ts", str(updated)],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            if run.returncode != 0:
                yield f"lupdate: {run.stdout.strip()}"
                return
            before = {message.key: message for message in messages(committed)}
            after = {message.key: message for message in messages(updated)}
            for key in after.keys() - before.keys():
                yield f"{committed.name}: missing: {after[key].name}"
            for key in before.keys() - after.keys():
                yield f"{committed.name}: no longer in the sources: {before[key].name}"


def typography(text):
    """Yields the breaches of French spacing in one text."""
    plain = TAG.sub("", ENTITY.sub(lambda m: "\u00a0" if m[0] == "&nbsp;" else "x", text))
    for at, sign in enumerate(plain):
        before = plain[at - 1] if at > 0 else ""
        after = plain[at + 1] if at + 1 < len(plain) else ""
        if sign in ":;?!»":
            if before == "" or before in NO_BREAK or before in "?!(":
                continue
            # Inside a word (https://, 12:30, %1:%2, a path) it is no punctuation of a sentence.
            if sign != "»" and before != " " and after and (after.isalnum() or after in "/:%\\"):
                continue
            # Shown as a sign, in quotes of its own.
            if before in "'\"“‘":
                continue
            yield f"no no-break space before “{sign}”"
        elif sign == "«" and after and after not in NO_BREAK:
            yield "no no-break space after “«”"


def placeholder_problems(message, form, singular, language):
    """Yields the placeholders that only the source or only this form of the translation has."""
    differing = set(PLACEHOLDER.findall(message.source)) ^ set(PLACEHOLDER.findall(form))
    if message.plural and singular and language == "en":
        differing.discard("%n")  # "one version" reads better than "1 version"
    if differing:
        yield "the placeholders differ: " + " ".join(sorted(differing))


def check_message(message, language):
    """Yields what is wrong with one message of a file of this language."""
    if message.type in ("vanished", "obsolete"):
        yield message.type
        return
    if language == "en" and not message.plural:
        # English is the source; a text is only there to correct it.
        for form in filter(None, message.forms):
            yield from placeholder_problems(message, form, False, language)
        return
    if message.type == "unfinished":
        yield "unfinished"
        return
    if message.plural and (len(message.forms) != 2 or not all(form.strip() for form in message.forms)):
        yield "a plural form is empty"
        return
    if not message.plural and not message.forms[0].strip() and message.source.strip():
        yield "empty"
        return
    for number, form in enumerate(message.forms):
        yield from placeholder_problems(message, form, number == 0, language)
        if language == "fr":
            yield from typography(form)


def check_complete(root):
    """Yields what is left to do in the committed files."""
    for language in LANGUAGES:
        path = root / "translations" / f"vitrine_{language}.ts"
        for message in messages(path):
            for problem in check_message(message, language):
                yield f"{path.name}: {message.name}: {problem}"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gate", choices=("fresh", "complete"))
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("--lupdate", default="lupdate")
    options = parser.parse_args()
    try:
        if options.gate == "fresh":
            problems = sorted(check_fresh(options.root, options.lupdate))
        else:
            problems = list(check_complete(options.root))
    except (OSError, ElementTree.ParseError) as problem:
        problems = [str(problem)]
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} problem(s) in translations/")


if __name__ == "__main__":
    main()

"""Reads commands of az from standard input, as a POSIX shell would, and parses each with az's own
parser; nothing is run. Exit code 77: az is not installed; 1: a command that az does not understand."""
import itertools
import os
import subprocess
import sys
import tempfile

WORDS = "az() { printf '%s\\0' \"$@\"; printf '\\n\\0'; }\n"


def commands(script):
    out = subprocess.run(["/bin/sh", "-c", WORDS + script], capture_output=True, check=True).stdout
    words = []
    for word in out.decode().split("\0"):
        if word == "\n":
            yield words
            words = []
        else:
            words.append(word)


def parser_of(words):
    from azure.cli.core import get_default_cli
    from azure.cli.core.commands import events
    from knack.events import EVENT_INVOKER_POST_CMD_TBL_CREATE

    cli = get_default_cli()
    invocation = cli.invocation_cls(
        cli_ctx=cli,
        parser_cls=cli.parser_cls,
        commands_loader_cls=cli.commands_loader_cls,
        help_cls=cli.help_cls,
    )
    cli.invocation = invocation
    loader = invocation.commands_loader
    loader.load_command_table(words)
    name = invocation._rudimentary_get_command(words)
    invocation.data["command_string"] = name
    loader.command_name = name
    loader.command_table = {name: loader.command_table[name]}
    cli.raise_event(events.EVENT_INVOKER_PRE_LOAD_ARGUMENTS, commands_loader=loader)
    loader.load_arguments(name)
    cli.raise_event(events.EVENT_INVOKER_POST_LOAD_ARGUMENTS, commands_loader=loader)
    cli.raise_event(EVENT_INVOKER_POST_CMD_TBL_CREATE, commands_loader=loader)
    invocation.parser.load_command_table(loader)
    return invocation.parser


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ["AZURE_CONFIG_DIR"] = folder
        os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "no"
        try:
            import azure.cli.core  # noqa: F401
        except ImportError:
            print("az is not installed")
            return 77
        parsers = {}
        for words in commands(sys.stdin.read()):
            path = " ".join(itertools.takewhile(lambda word: not word.startswith("-"), words))
            try:
                if path not in parsers:
                    parsers[path] = parser_of(words)
                parsers[path].parse_args(words)
            except (SystemExit, KeyError) as refusal:
                print("not understood:", words, refusal)
                return 1
            print("understood:", path)
    return 0


sys.exit(main())

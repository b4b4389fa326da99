#include "app/cli/commandline.h"

#include "app/cli/helptext.h"
#include "app/cli/interrupt.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>

namespace vitrine {
namespace {

// More words than any argument takes; CLI11 treats larger figures in a way of its own.
constexpr int kManyValues = 4096;

// Beside its own, a group has what others share of its kind.
void addTo(CommandGroup &group, std::vector<Command> commands)
{
    std::ranges::move(commands, std::back_inserter(group.commands));
}

CommandGroup rootGroup()
{
    CommandGroup sig = galleryCommands();
    sig.groups.push_back(definitionCommands());
    addTo(sig.groups.back(), sharedDefinitionCommands());
    sig.groups.push_back(versionCommands());
    addTo(sig.groups.back(), sharedVersionCommands());
    sig.groups.push_back(sharingCommands());
    addTo(sig, sharedGalleryCommands());
    addTo(sig, {galleryExportCommand()});
    CommandGroup root{.name = QStringLiteral("vitrinectl"),
                      .summary = Tr::tr("Publish virtual machine images to your own image "
                                        "galleries and replicate them to your regions."),
                      .groups = {},
                      .commands = {loginCommand(), logoutCommand()}};
    root.groups.push_back(accountCommands());
    root.groups.push_back(adCommands());
    root.groups.push_back(adviceCommands());
    root.groups.push_back(auditCommands());
    root.groups.push_back(bundleCommands());
    root.groups.push_back(costCommands());
    root.groups.push_back(deploymentCommands());
    root.groups.push_back(diskCommands());
    root.groups.push_back(encryptionSetCommands());
    root.groups.push_back(faultCommands());
    root.groups.push_back(groupCommands());
    addTo(root.groups.back(), {groupExportCommand()});
    root.groups.push_back(managedImageCommands());
    root.groups.push_back(jobCommands());
    root.groups.push_back(labCommands());
    root.groups.push_back(policyCommands());
    root.groups.push_back(priceCommands());
    root.groups.push_back(regionCommands());
    root.groups.push_back(retentionCommands());
    root.groups.push_back(roleCommands());
    root.groups.push_back(std::move(sig));
    root.groups.push_back(snapshotCommands());
    root.groups.push_back(storageCommands());
    root.groups.push_back(tagCommands());
    root.groups.push_back(usageCommands());
    root.groups.push_back(machineCommands());
    root.groups.push_back(scaleSetCommands());
    return root;
}

void addArguments(CLI::App &app, const std::vector<ArgumentSpec> &specs)
{
    for (const ArgumentSpec &spec : specs) {
        QStringList names{spec.name};
        names << spec.otherNames;
        if (!spec.shortName.isEmpty())
            names << spec.shortName;
        CLI::Option *option = app.add_option(names.join(QLatin1Char(',')).toStdString());
        // Never at least one: CLI11 would take the next argument's name for the value.
        switch (spec.kind) {
        case ArgumentKind::Value:
        case ArgumentKind::Boolean:
            option->expected(0, 1)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
            break;
        case ArgumentKind::Values:
            option->expected(0, kManyValues)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
            break;
        case ArgumentKind::Lists:
            // An empty word stands between two times it is written: see Arguments::lists().
            option->expected(0, kManyValues)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
            option->inject_separator();
            break;
        case ArgumentKind::Switch:
            option->expected(0)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
            break;
        }
        // CLI11 leaves a place on the line empty when the option needs no word at all.
        const auto isPlace = [](const QString &name) { return !name.startsWith(u'-'); };
        if (std::ranges::any_of(spec.otherNames, isPlace))
            option->allow_extra_args();
        option->default_str(Arguments::missingValue().toStdString());
    }
}

void prepare(CLI::App &app)
{
    app.set_help_flag();
    app.allow_extras();
    app.require_subcommand(0, 1);
    addArguments(app, argument::global());
}

void addTree(CLI::App &app, const CommandGroup &group)
{
    prepare(app);
    for (const CommandGroup &part : group.groups)
        addTree(*app.add_subcommand(part.name.toStdString()), part);
    for (const Command &command : group.commands) {
        CLI::App &leaf = *app.add_subcommand(command.name.toStdString());
        prepare(leaf);
        addArguments(leaf, command.arguments);
    }
}

void collect(const CLI::App &app, const std::vector<ArgumentSpec> &specs,
             QMap<QString, QStringList> &values)
{
    for (const ArgumentSpec &spec : specs) {
        const CLI::Option *option = app.get_option_no_throw(spec.name.toStdString());
        if (option == nullptr || option->count() == 0)
            continue;
        QStringList words;
        for (const std::string &word : option->results())
            words << QString::fromStdString(word);
        values.insert(spec.name, words);
    }
}

QStringList remaining(const CLI::App &app)
{
    QStringList words;
    for (const std::string &word : app.remaining())
        words << QString::fromStdString(word);
    return words;
}

// CLI11 takes the word behind `--name=` for its value: an empty value is made a word of its own.
std::vector<std::string> reversedWords(const QStringList &words)
{
    std::vector<std::string> list;
    for (const QString &word : words) {
        if (word.startsWith(u"--") && word.indexOf(u'=') == word.size() - 1 && word.size() > 3) {
            list.push_back(word.chopped(1).toStdString());
            list.emplace_back();
        } else {
            list.push_back(word.toStdString());
        }
    }
    std::reverse(list.begin(), list.end());
    return list;
}

template <typename Named>
const Named *findNamed(const std::vector<Named> &list, const std::string &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&name](const Named &entry) {
        return entry.name.toStdString() == name;
    });
    return found == list.end() ? nullptr : &*found;
}

void apply(const Arguments &arguments, Output &output)
{
    const QString format = arguments.text(QStringLiteral("--output")).toLower();
    if (format == u"table")
        output.format = Output::Format::Table;
    else if (format == u"tsv")
        output.format = Output::Format::Tsv;
    else if (format == u"none")
        output.format = Output::Format::None;
    if (arguments.text(QStringLiteral("--error-format")).toLower() == u"json")
        output.errorFormat = Output::ErrorFormat::Json;
    output.onlyErrors = arguments.has(QStringLiteral("--only-show-errors"));
    output.verbose = arguments.has(QStringLiteral("--verbose"));
}

}  // namespace

CommandLine::CommandLine()
    : m_root(rootGroup())
{
}

CommandLine::Reading CommandLine::read(const QStringList &words) const
{
    Reading reading{.group = &m_root, .path = m_root.name};
    CLI::App app;
    addTree(app, m_root);
    try {
        app.parse(reversedWords(words));
    } catch (const CLI::Error &) {
        // Everything is optional to CLI11, so this is a form that it cannot even split.
        reading.problems.push_back(
            Fault::of(QStringLiteral("command.usage"), reading.path, {reading.path}));
    }
    const CLI::App *level = &app;
    for (;;) {
        collect(*level, argument::global(), reading.values);
        const auto chosen = level->get_subcommands();
        const QStringList extras = remaining(*level);
        if (reading.command != nullptr) {
            collect(*level, reading.command->arguments, reading.values);
            reading.extras << extras;
            return reading;
        }
        // What follows an unknown word cannot be told: only the first is reported.
        if (!extras.isEmpty()) {
            const QString reason = extras.first().startsWith(u'-')
                ? QStringLiteral("argument.unknown")
                : QStringLiteral("command.unknown");
            reading.problems.push_back(
                Fault::of(reason, extras.first(), {extras.first(), reading.path}));
            return reading;
        }
        if (chosen.empty())
            return reading;
        level = chosen.front();
        reading.path += QLatin1Char(' ') + QString::fromStdString(level->get_name());
        reading.command = findNamed(reading.group->commands, level->get_name());
        if (reading.command == nullptr)
            reading.group = findNamed(reading.group->groups, level->get_name());
    }
}

Result<int> CommandLine::execute(const Reading &reading, Output &output) const
{
    std::vector<ArgumentSpec> specs = argument::global();
    if (reading.command != nullptr)
        specs.insert(specs.end(), reading.command->arguments.begin(),
                     reading.command->arguments.end());
    Arguments arguments(reading.path, specs, reading.values, reading.extras);
    apply(arguments, output);
    if (arguments.has(QStringLiteral("--version"))) {
        output.printText(
            QStringLiteral("vitrinectl %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (arguments.has(QStringLiteral("--help")) && reading.problems.empty()) {
        output.printText(reading.command != nullptr ? helpText(reading.path, *reading.command)
                                                    : helpText(reading.path, *reading.group));
        return 0;
    }
    for (const Fault &problem : reading.problems)
        arguments.addProblem(problem);
    if (reading.command == nullptr) {
        if (reading.problems.empty()) {
            output.printText(helpText(reading.path, *reading.group));
            arguments.addProblem(
                Fault::of(QStringLiteral("command.usage"), reading.path, {reading.path}));
        }
        return std::unexpected(arguments.check().error());
    }
    Interrupt interrupt;
    Session session(std::move(arguments), output, interrupt);
    const Result<int> code = reading.command->action(session);
    if (code && *code == 0 && session.arguments().has(QStringLiteral("--validate-only")))
        output.note(Tr::tr("Only checked: nothing was changed."));
    return code;
}

int CommandLine::run(const QStringList &words) const
{
    Output output;
    Result<int> code = execute(read(words), output);
    if (const Result<> flushed = output.flush(); !flushed && code)
        code = std::unexpected(flushed.error());
    if (code)
        return *code;
    output.printFault(code.error());
    return exitCodeOf(code.error());
}

}  // namespace vitrine

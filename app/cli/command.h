#pragma once

#include "core/base/fault.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

class Session;

/// How many words follow an argument. Switch: none. Boolean: one or none, which means true.
/// Lists: several, and each time it is written counts on its own.
enum class ArgumentKind { Value, Values, Lists, Switch, Boolean };

/// One argument of a command, named as `az` names it. Empty braces mark what a description
/// may leave out.
struct ArgumentSpec {
    QString name;  ///< `--gallery-name`
    QString shortName{};  ///< `-r`, or empty
    QString summary;
    ArgumentKind kind = ArgumentKind::Value;
    bool required = false;
    QStringList choices{};  ///< the only values allowed, compared without regard to case
    QStringList otherNames{};  ///< further spellings, accepted but not listed
};

struct CommandExample {
    QString title;
    QString line;  ///< without the program's name
};

/// Does the work of a command and returns the exit code.
using CommandAction = Result<int> (*)(Session &session);

struct Command {
    QString name;
    QString summary;
    std::vector<ArgumentSpec> arguments;
    std::vector<CommandExample> examples;
    CommandAction action = nullptr;
    bool hidden = false;  ///< not listed in its group's help
};

/// A word of the command line that only groups others, for example `sig`.
struct CommandGroup {
    QString name;
    QString summary;
    std::vector<CommandGroup> groups;
    std::vector<Command> commands;
};

using Specs = std::vector<ArgumentSpec>;

/// The groups, each in a file of its own. Texts are in the language installed now.
CommandGroup accountCommands();
Command accessTokenCommand();  ///< of the group `account`, like the next one
Command accountClearCommand();
CommandGroup adCommands();
CommandGroup adApplicationCommands();  ///< of the group `ad`, like the next one
CommandGroup adServicePrincipalCommands();
CommandGroup adviceCommands();
CommandGroup auditCommands();
CommandGroup bundleCommands();
CommandGroup costCommands();
CommandGroup definitionCommands();
CommandGroup deploymentCommands();
CommandGroup diskCommands();
Command diskConvertCommand();  ///< of the group `disk`
Command diskInspectCommand();  ///< of the group `disk`
CommandGroup encryptionSetCommands();
CommandGroup faultCommands();
CommandGroup galleryCommands();
CommandGroup groupCommands();
Command groupExportCommand();  ///< of the group `group`
Command galleryExportCommand();  ///< of the group `sig`
CommandGroup jobCommands();
Command loginCommand();
Command logoutCommand();
CommandGroup jobLimitCommands();  ///< of the group `job`, like the next three
Command jobLogCommand();
Command jobPauseCommand();
Command jobUpdateCommand();
CommandGroup labCommands();
CommandGroup machineCommands();
CommandGroup managedImageCommands();
CommandGroup policyCommands();
CommandGroup priceCommands();
CommandGroup regionCommands();
CommandGroup retentionCommands();
CommandGroup roleCommands();
CommandGroup scaleSetCommands();
CommandGroup sharingCommands();  ///< of the group `sig`
std::vector<Command> sharedGalleryCommands();  ///< of the group `sig`, and of two in it
std::vector<Command> sharedDefinitionCommands();
std::vector<Command> sharedVersionCommands();
CommandGroup snapshotCommands();
CommandGroup storageCommands();
CommandGroup tagCommands();
CommandGroup usageCommands();
CommandGroup versionCommands();

/// Arguments that many commands share.
namespace argument {
ArgumentSpec resourceGroup();
ArgumentSpec galleryName();
ArgumentSpec definitionName();
ArgumentSpec versionName();
/// `--name`, of what \p summary says; required.
ArgumentSpec name(const QString &summary);
ArgumentSpec location(const QString &summary);
ArgumentSpec tags();
ArgumentSpec yes();
ArgumentSpec validateOnly();
/// What an image was bought under: `--plan-name`, `--plan-publisher`, `--plan-product`.
Specs plan();
/// What every change of a resource that is there takes: `--if-match`, `--validate-only`.
Specs change();
/// What every update takes beside change(): `--set`, `--add`, `--remove`, `--force-string`.
Specs edits();
/// Both together.
Specs update();
/// `--cascade`, for what holds other resources.
ArgumentSpec cascade();
/// `--allow-nested-format`, for what writes disk image files.
ArgumentSpec allowNestedFormat();
/// An argument that takes one value.
ArgumentSpec value(const char16_t *name, const QString &summary, const QStringList &choices = {});
/// An argument that takes several values.
ArgumentSpec values(const char16_t *name, const QString &summary, const QStringList &choices = {});
/// An argument without a value.
ArgumentSpec flag(const char16_t *name, const QString &summary);
ArgumentSpec required(ArgumentSpec spec);
Specs joined(Specs list, const Specs &more);
/// The arguments every command takes, on every level.
Specs global();
}  // namespace argument

}  // namespace vitrine

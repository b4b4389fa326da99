#include "app/cli/command.h"
#include "app/cli/tr.h"

namespace vitrine::argument {

ArgumentSpec resourceGroup()
{
    return {.name = QStringLiteral("--resource-group"),
            .shortName = QStringLiteral("-g"),
            .summary = Tr::tr("Name of the resource group.")};
}

ArgumentSpec galleryName()
{
    return {.name = QStringLiteral("--gallery-name"),
            .shortName = QStringLiteral("-r"),
            .summary = Tr::tr("Name of the image gallery.")};
}

ArgumentSpec definitionName()
{
    return {.name = QStringLiteral("--gallery-image-definition"),
            .shortName = QStringLiteral("-i"),
            .summary = Tr::tr("Name of the image definition.")};
}

ArgumentSpec versionName()
{
    return {.name = QStringLiteral("--gallery-image-version"),
            .shortName = QStringLiteral("-e"),
            .summary = Tr::tr("Number of the image version: Major.Minor.Patch, for example 1.0.0."),
            .otherNames = {QStringLiteral("--gallery-image-version-name")}};
}

ArgumentSpec location(const QString &summary)
{
    return {.name = QStringLiteral("--location"),
            .shortName = QStringLiteral("-l"),
            .summary = summary};
}

ArgumentSpec tags()
{
    return {.name = QStringLiteral("--tags"),
            .summary = Tr::tr("Tags, separated by spaces: key[=value] [key[=value] ...]."),
            .kind = ArgumentKind::Values};
}

ArgumentSpec name(const QString &summary)
{
    return {.name = QStringLiteral("--name"),
            .shortName = QStringLiteral("-n"),
            .summary = summary,
            .required = true};
}

ArgumentSpec yes()
{
    return {.name = QStringLiteral("--yes"),
            .shortName = QStringLiteral("-y"),
            .summary = Tr::tr("Do it without being asked. vitrinectl never asks: what destroys "
                              "more than it names is refused without this."),
            .kind = ArgumentKind::Switch};
}

ArgumentSpec validateOnly()
{
    return flag(u"--validate-only",
                Tr::tr("Run every check, show what would be the answer, and change nothing."));
}

Specs plan()
{
    return {value(u"--plan-name", Tr::tr("Name of the purchase plan.")),
            value(u"--plan-product", Tr::tr("Product of the purchase plan.")),
            value(u"--plan-publisher", Tr::tr("Publisher of the purchase plan."))};
}

Specs change()
{
    return {value(u"--if-match",
                  Tr::tr("Do it only while the resource has this etag, as show tells it.")),
            validateOnly()};
}

Specs edits()
{
    const auto lists = [](const char16_t *name, const QString &summary) {
        return ArgumentSpec{
            .name = QString::fromUtf16(name), .summary = summary, .kind = ArgumentKind::Lists};
    };
    return {
        lists(u"--set",
              Tr::tr("Set properties: path=value [path=value ...], for "
                     "example publishingProfile.excludeFromLatest=true. A "
                     "value may be JSON, or @FILE that holds JSON.")),
        lists(u"--add",
              Tr::tr("Add to a list or to an object: path key=value "
                     "[key=value ...], or path JSON, for example "
                     "publishingProfile.targetRegions name=eastus.")),
        lists(u"--remove",
              Tr::tr("Remove a property, or a member of a list by its "
                     "index: path [index], for example "
                     "publishingProfile.targetRegions 0.")),
        flag(u"--force-string", Tr::tr("With --set and --add: every value is text, not JSON."))};
}

Specs update()
{
    return joined(edits(), change());
}

ArgumentSpec cascade()
{
    return flag(
        u"--cascade",
        Tr::tr("Also delete everything in it, in the order that is shown. Needs --yes; with "
               "--validate-only the order is shown and nothing is deleted."));
}

ArgumentSpec allowNestedFormat()
{
    return flag(u"--allow-nested-format",
                Tr::tr("Write a raw disk or a fixed VHD even when it begins or ends like another "
                       "format, which programs that guess would take it for."));
}

ArgumentSpec value(const char16_t *name, const QString &summary, const QStringList &choices)
{
    return {.name = QString::fromUtf16(name), .summary = summary, .choices = choices};
}

ArgumentSpec values(const char16_t *name, const QString &summary, const QStringList &choices)
{
    return {.name = QString::fromUtf16(name),
            .summary = summary,
            .kind = ArgumentKind::Values,
            .choices = choices};
}

ArgumentSpec flag(const char16_t *name, const QString &summary)
{
    return {.name = QString::fromUtf16(name), .summary = summary, .kind = ArgumentKind::Switch};
}

Specs joined(Specs list, const Specs &more)
{
    list.insert(list.end(), more.begin(), more.end());
    return list;
}

ArgumentSpec required(ArgumentSpec spec)
{
    spec.required = true;
    return spec;
}

Specs global()
{
    return {
        {.name = QStringLiteral("--catalog"),
         .summary = Tr::tr("File of the catalogue. Default: VITRINE_CATALOG, else "
                           "vitrine/catalog.sqlite in the user's data folder.")},
        {.name = QStringLiteral("--error-format"),
         .summary = Tr::tr("How problems are written to standard error. Default: text."),
         .choices = {QStringLiteral("text"), QStringLiteral("json")}},
        {.name = QStringLiteral("--help"),
         .shortName = QStringLiteral("-h"),
         .summary = Tr::tr("Show this help and exit."),
         .kind = ArgumentKind::Switch},
        {.name = QStringLiteral("--lang"),
         .summary = Tr::tr("Language of texts. Default: the one of LC_ALL, LC_MESSAGES or LANG."),
         .choices = {QStringLiteral("en"), QStringLiteral("fr")}},
        {.name = QStringLiteral("--only-show-errors"),
         .summary = Tr::tr("Only show errors: no progress, no notes."),
         .kind = ArgumentKind::Switch},
        {.name = QStringLiteral("--output"),
         .shortName = QStringLiteral("-o"),
         .summary = Tr::tr("Output format. Default: json."),
         .choices = {QStringLiteral("json"), QStringLiteral("none"), QStringLiteral("table"),
                     QStringLiteral("tsv")}},
        {.name = QStringLiteral("--passphrase-file"),
         .summary = Tr::tr("File with the passphrase that protects the keys of disk encryption "
                           "sets. Default: VITRINE_PASSPHRASE_FILE.")},
        {.name = QStringLiteral("--subscription"),
         .summary = Tr::tr("Name or id of the subscription. Default: the one that account set has "
                           "chosen.")},
        {.name = QStringLiteral("--verbose"),
         .summary = Tr::tr("Also show what the system reported and which catalogue is used."),
         .kind = ArgumentKind::Switch},
        {.name = QStringLiteral("--version"),
         .summary = Tr::tr("Show the program's version and exit."),
         .kind = ArgumentKind::Switch},
    };
}

}  // namespace vitrine::argument

// vitrinectl audit …
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/auditseal.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <deque>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

Json member(const QByteArray &text)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    return json.is_discarded() ? Json() : json;
}

// The newest rows, the newest first. The log is read from its beginning, a page at a time.
Result<std::deque<AuditRow>> newest(Catalog &catalog, const QString &resourceId, std::size_t top)
{
    constexpr int kRowsPerPage = 1000;
    std::deque<AuditRow> rows;
    qint64 after = 0;
    for (;;) {
        auto view = Transaction::read(catalog);
        if (!view)
            return std::unexpected(std::move(view.error()));
        auto page = auditPage(*view, resourceId, after, kRowsPerPage);
        if (!page)
            return std::unexpected(std::move(page.error()));
        const bool isLast = page->size() < static_cast<std::size_t>(kRowsPerPage);
        for (AuditRow &row : *page) {
            after = row.sequence;
            rows.push_front(std::move(row));
            if (rows.size() > top)
                rows.pop_back();
        }
        if (isLast)
            return rows;
    }
}

Result<int> list(Session &session)
{
    constexpr int kMost = 1'000'000;
    constexpr int kUsual = 100;
    const int top = session.arguments().number(QStringLiteral("--top"), 1, kMost).value_or(kUsual);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto rows =
        newest((*workspace)->catalog(), session.arguments().text(QStringLiteral("--resource-id")),
               static_cast<std::size_t>(top));
    if (!rows)
        return std::unexpected(rows.error());
    OutputTable table({QStringLiteral("At"), QStringLiteral("Caller"), QStringLiteral("Action"),
                       QStringLiteral("Outcome"), QStringLiteral("ResourceId")});
    Json json = Json::array();
    for (const AuditRow &row : *rows) {
        table.addRow({dateText(row.at), row.caller, row.action, row.outcome, row.resourceId});
        json.push_back({{"sequence", row.sequence},
                        {"at", dateText(row.at).toStdString()},
                        {"caller", row.caller.toStdString()},
                        {"action", row.action.toStdString()},
                        {"resourceId", row.resourceId.toStdString()},
                        {"tenantId", row.tenantId.toStdString()},
                        {"outcome", row.outcome.toStdString()},
                        {"before", member(row.before)},
                        {"after", member(row.after)}});
    }
    session.output().print(json, table);
    return 0;
}

Result<AuditCheck> checkedLog(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto view = Transaction::read((*workspace)->catalog());
    if (!view)
        return std::unexpected(std::move(view.error()));
    return checkAudit(*view, session.arguments().text(QStringLiteral("--expect")));
}

Result<int> verify(Session &session)
{
    const auto check = checkedLog(session);
    if (!check)
        return std::unexpected(check.error());
    const QString path = session.catalogPath();
    if (check->firstBroken != 0)
        return std::unexpected(Fault::of(QStringLiteral("audit.changed"), path,
                                         {path, QString::number(check->firstBroken)}));
    if (check->isTruncated)
        return std::unexpected(Fault::of(QStringLiteral("audit.truncated"), path,
                                         {path, QString::number(check->rows)}));
    if (check->unproved != 0) {
        Fault fault = Fault::of(QStringLiteral("audit.unproved"), path,
                                {path, QString::number(check->unproved)});
        if (check->unprovedWhy)
            fault.nested.push_back(*check->unprovedWhy);
        return std::unexpected(std::move(fault));
    }
    const QString sealed = check->isSealed ? QStringLiteral("True") : QStringLiteral("False");
    OutputTable table({QStringLiteral("Rows"), QStringLiteral("Intact"), QStringLiteral("Sealed"),
                       QStringLiteral("Head")});
    table.addRow({QString::number(check->rows), QStringLiteral("True"), sealed, check->head});
    session.output().print({{"rows", check->rows},
                            {"rowsBeforeTheChain", check->unchained},
                            {"intact", check->isIntact()},
                            {"sealed", check->isSealed},
                            {"head", check->head.toStdString()}},
                           table);
    return 0;
}

// Says what verify says of the log that is sealed now.
Result<int> seal(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (auto sealed = sealAudit((*workspace)->catalog(), session.change().caller); !sealed)
        return std::unexpected(std::move(sealed.error()));
    return verify(session);
}

}  // namespace

CommandGroup auditCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("audit"),
        .summary = Tr::tr("Read the log of every change."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List who changed what, with the state before and after, the "
                               "newest first."),
             .arguments = {value(u"--resource-id",
                                 Tr::tr("Id of the resource concerned. Default: all.")),
                           value(u"--top", Tr::tr("How many at most. Default: 100."))},
             .examples = {{Tr::tr("Show the last ten changes."),
                           QStringLiteral("audit list --top 10 --output table")}},
             .action = list},
            {.name = QStringLiteral("verify"),
             .summary = Tr::tr("Look whether any row of the log was changed, moved or taken "
                               "out, and print the head of the chain."),
             .arguments = {value(u"--expect",
                                 Tr::tr("A head that was printed before and kept elsewhere: "
                                        "the log must contain it."))},
             .examples = {{Tr::tr("Look through the whole log."), QStringLiteral("audit verify")}},
             .action = verify},
            {.name = QStringLiteral("seal"),
             .summary = Tr::tr("Seal the log as it is now, and every row that comes, with a key "
                               "that is kept outside the catalogue."),
             .arguments = {},
             .examples = {{Tr::tr("Vouch for the log from here on."),
                           QStringLiteral("audit seal")}},
             .action = seal},
        }};
}

}  // namespace vitrine

#pragma once

#include "app/cli/answers.h"
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/resourceedits.h"
#include "app/cli/commands/treeremoval.h"
#include "app/cli/session.h"
#include "core/service/workspace.h"

#include <type_traits>
#include <utility>

// What `create`, `list`, `show`, `update` and `delete` do alike for every kind of resource. A Noun
// is a struct of static functions that says what is different:
//   using Row = …;
//   Row draft(Session &)                                  reads the arguments of create
//   Result<Row> create(Session &, Workspace &, Row)
//   Result<std::vector<Row>> page(Session &, Workspace &, const PageCursor &, int limit)
//   Result<Row> read(Session &, Workspace &)              the one that the arguments name
//   void edit(Session &, Row &)                           applies the arguments of update
//   Result<Row> withEdits(const ResourceEdits &, Row)     applies --set, --add and --remove
//   Result<Row> update(Workspace &, const Change &, const Row &)
//   ResourceId id(Session &)
//   Result<> remove(Session &, Workspace &)
//   void print(Output &, const std::vector<Row> &, bool asList)
//   ResourceRequest request(const Row &)                  where Creation<Row> is none
// A noun needs only those of the verbs it is used with.
namespace vitrine::verb {

/// A row may be a resource with more: that is shown, and the resource is what was asked for.
template <typename Row>
using ResourceOf = std::conditional_t<std::is_base_of_v<Source, Row>, Source, Row>;

template <typename Noun>
Result<int> create(Session &session)
{
    typename Noun::Row draft = Noun::draft(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<typename Noun::Row> made = Noun::create(session, **workspace, std::move(draft));
    if (!made)
        return std::unexpected(made.error());
    using Resource = ResourceOf<typename Noun::Row>;
    if constexpr (requires { Noun::request(*made); }) {
        if (asksEquivalent(session))
            return printEquivalent(session, {Noun::request(*made)});
    } else if constexpr (std::is_constructible_v<ResourceRequest, Creation<Resource>>) {
        if (asksEquivalent(session))
            return printEquivalent(session, {Creation<Resource>{*made}});
    }
    Noun::print(session.output(), {*made}, false);
    return 0;
}

template <typename Noun>
Result<int> list(Session &session)
{
    using Row = typename Noun::Row;
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    Result<std::vector<Row>> rows = allPages<Row>([&](const PageCursor &after, int limit) {
        return Noun::page(session, **workspace, after, limit);
    });
    if (!rows)
        return std::unexpected(rows.error());
    if constexpr (requires(const Row &row) { row.subscriptionId; })
        std::erase_if(*rows, [&session](const Row &row) {
            return row.subscriptionId != session.subscriptionId();
        });
    Noun::print(session.output(), *rows, true);
    return 0;
}

template <typename Noun>
Result<int> show(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<typename Noun::Row> row = Noun::read(session, **workspace);
    if (!row)
        return std::unexpected(row.error());
    Noun::print(session.output(), {*row}, false);
    return 0;
}

/// Reads a resource, applies what the line changes of it, and gives it back with the conditions
/// under which it may be written: that nobody else has changed it meanwhile.
template <typename Noun>
Result<std::pair<typename Noun::Row, typename Noun::Row>> edited(Session &session)
{
    using Row = typename Noun::Row;
    const ResourceEdits edits(session.arguments());
    // Notes what is wrong with the arguments before anything is opened.
    Row scratch;
    Noun::edit(session, scratch);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Row> before = Noun::read(session, **workspace);
    if (!before)
        return std::unexpected(before.error());
    Row row = *before;
    Noun::edit(session, row);
    Result<Row> after = edits.isEmpty() ? std::move(row) : Noun::withEdits(edits, std::move(row));
    if (!after)
        return std::unexpected(after.error());
    return std::pair{*before, std::move(*after)};
}

/// Returns the conditions for writing a resource that was read as \p before.
template <typename Row>
Change changeOf(const Session &session, const Row &before)
{
    Change change = session.change();
    if constexpr (requires { before.etag(); }) {
        if (change.ifMatch.isEmpty())
            change.ifMatch = before.etag();
    }
    return change;
}

template <typename Noun>
Result<int> update(Session &session)
{
    const auto rows = edited<Noun>(session);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto row = Noun::update(**workspace, changeOf(session, rows->first), rows->second);
    if (!row)
        return std::unexpected(row.error());
    if constexpr (std::is_constructible_v<ResourceRequest, Alteration<typename Noun::Row>>) {
        if (asksEquivalent(session))
            return printEquivalent(session,
                                   {Alteration<typename Noun::Row>{rows->first, rows->second}});
    }
    Noun::print(session.output(), {*row}, false);
    return 0;
}

template <typename Noun>
Result<int> remove(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (session.arguments().has(QStringLiteral("--cascade")))
        return removeTree(session, **workspace, Noun::id(session));
    const Result<> removed = Noun::remove(session, **workspace);
    if (!removed)
        return std::unexpected(removed.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Deletion{Noun::id(session)}});
    return 0;
}

}  // namespace vitrine::verb

#pragma once

#include "app/cli/commands/sourcenoun.h"
#include "core/gallery/machine.h"

namespace vitrine {

struct MachineDraft;
struct MachineRequest;

/// A machine, registered or made here.
struct MachineRow : Source {
    std::optional<Machine> made = {};
};

/// How `vm` names, makes and shows machines.
struct MachineNoun {
    using Row = MachineRow;

    static ResourceId id(Session &session)
    {
        return session.namedId(sourceType(SourceKind::VirtualMachine));
    }
    static Row draft(Session &session);
    static Result<Row> create(Session &session, Workspace &workspace, Row draft);
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit);
    static Result<Row> read(Session &session, Workspace &workspace);
    static Result<> remove(Session &session, Workspace &workspace);
    static void print(Output &output, const std::vector<Row> &rows, bool asList);
};

/// `vm create --image`: makes machines, or with --validate-only tells whether they can be made.
Result<int> createFromImage(Session &session);
/// Says what machines would be made from, or every reason why they cannot be.
Result<int> checkMachine(Session &session, MachineRequest request);

/// The arguments of what is made from an image, but the image: account, keys, size.
Specs machineProfileArguments();
/// Reads them. Notes what is wrong; makes a key pair when the line asks for one.
/// Errors: `property.value.invalid`, `io.*`, `argument.invalidValue`.
Result<> readProfile(Session &session, MachineDraft &draft);
/// Completes a draft with what the line says of names and places. Only after Session::open().
Result<> readPlace(Session &session, MachineDraft &draft);
/// Follows the job that lays an image down, if there is one. Returns the exit code of a line that
/// ends with it; std::nullopt to go on.
Result<std::optional<int>> followLaying(Session &session, const Uid &job);

CommandGroup machineHostCommands();  ///< of the group `vm`

}  // namespace vitrine

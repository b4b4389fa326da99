#include "app/cli/commands/equivalents.h"

#include "app/cli/output.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"

namespace vitrine {
namespace {

const QString kEquivalent = QStringLiteral("--equivalent");

QStringList dialectNames()
{
    QStringList names;
    for (const Dialect dialect : kDialects)
        names << toString(dialect);
    return names;
}

}  // namespace

ArgumentSpec equivalentArgument()
{
    return argument::value(u"--equivalent",
                           Tr::tr("Check the request, show it in these words, and change nothing."),
                           dialectNames());
}

bool asksEquivalent(Session &session)
{
    return session.arguments().has(kEquivalent);
}

Result<int> printEquivalent(Session &session, const std::vector<ResourceRequest> &requests)
{
    const QString name = session.arguments().text(kEquivalent);
    const Dialect dialect = dialectOf(name).value_or(Dialect::Vitrinectl);
    const QString text = equivalentText(requests, dialect);
    if (text.isEmpty()) {
        QStringList others = dialectNames();
        others.removeAll(name.toLower());
        return std::unexpected(Fault::of(QStringLiteral("argument.invalidValue"), kEquivalent,
                                         {kEquivalent, name, others.join(QStringLiteral(", "))}));
    }
    const bool isShell = dialect != Dialect::Rest && dialect != Dialect::ArmTemplate;
    session.output().printText(isShell ? text : escapedJson(text));
    return 0;
}

}  // namespace vitrine

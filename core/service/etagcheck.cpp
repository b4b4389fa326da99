#include "core/service/etagcheck.h"

#include "core/catalog/auditrows.h"

#include <QStringList>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

using nlohmann::json;

// What changes by itself; nobody has to look at a resource again for it.
bool isReadOnly(const QString &path)
{
    return path == u"provisioningState" || path == u"replicationStatus";
}

const json &memberOf(const json &object, const std::string &key)
{
    static const json kNone;
    const auto found = object.find(key);
    return found != object.end() ? *found : kNone;
}

// Names the leaves, so that people read `recommended.vCPUs.max` and not all of `recommended`.
void compare(const json &seen, const json &present, const QString &path, QStringList &names)
{
    if (seen == present || isReadOnly(path))
        return;
    // What is absent on one side lacks every member of the other.
    json both = seen.is_null() ? json::object() : seen;
    if (!both.is_object() || !(present.is_object() || present.is_null())) {
        names << path;
        return;
    }
    if (present.is_object())
        both.update(present);
    for (const auto &member : both.items()) {
        const QString name = QString::fromStdString(member.key());
        compare(memberOf(seen, member.key()), memberOf(present, member.key()),
                path.isEmpty() ? name : path + u'.' + name, names);
    }
}

QString changedSince(const QByteArray &seen, const QByteArray &present)
{
    const json old = json::parse(seen.begin(), seen.end(), nullptr, false);
    const json now = json::parse(present.begin(), present.end(), nullptr, false);
    QStringList names;
    if (old.is_object() && now.is_object()) {
        compare(memberOf(old, "properties"), memberOf(now, "properties"), {}, names);
        for (const char *member : {"tags", "location"}) {
            if (memberOf(old, member) != memberOf(now, member))
                names << QString::fromLatin1(member);
        }
    }
    return names.isEmpty() ? QStringLiteral("etag") : names.join(QStringLiteral(", "));
}

}  // namespace

Result<> checkEtag(Transaction &transaction, const Change &change, const ResourceId &id,
                   const QString &presentEtag, const QByteArray &presentJson)
{
    if (change.ifMatch.isEmpty() || change.ifMatch == presentEtag)
        return {};
    const auto seen = auditState(transaction, id.toString(), change.ifMatch);
    if (!seen)
        return std::unexpected(seen.error());
    return std::unexpected(Fault::of(QStringLiteral("resource.changed"), id.toString(),
                                     {id.toString(), changedSince(*seen, presentJson)}));
}

}  // namespace vitrine

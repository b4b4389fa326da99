#include "core/base/resourceid.h"

namespace vitrine {
namespace {

Fault invalidId(QStringView text)
{
    return Fault::of(QStringLiteral("resourceId.invalid"), QStringLiteral("id"), {text.toString()});
}

bool same(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}  // namespace

Result<ResourceId> ResourceId::parse(QStringView text)
{
    const QStringList parts = text.toString().split(u'/');
    const bool framed = parts.size() >= 5 && parts[0].isEmpty() && same(parts[1], u"subscriptions")
        && same(parts[3], u"resourceGroups");
    if (!framed || parts.mid(1).contains(QString()))
        return std::unexpected(invalidId(text));
    ResourceId id = group(parts[2], parts[4]);
    if (parts.size() == 5)
        return id;
    // …/providers/NAMESPACE then pairs of type and name, at least one.
    if (!same(parts[5], u"providers") || parts.size() < 9 || parts.size() % 2 == 0)
        return std::unexpected(invalidId(text));
    id.m_namespace = parts[6];
    for (qsizetype i = 7; i + 1 < parts.size(); i += 2) {
        id.m_types << parts[i];
        id.m_names << parts[i + 1];
    }
    return id;
}

ResourceId ResourceId::group(const QString &subscriptionId, const QString &resourceGroup)
{
    ResourceId id;
    id.m_subscriptionId = subscriptionId;
    id.m_resourceGroup = resourceGroup;
    return id;
}

ResourceId ResourceId::resource(const QString &subscriptionId, const QString &resourceGroup,
                                const QString &provider, const QString &type, const QString &name)
{
    ResourceId id = group(subscriptionId, resourceGroup);
    id.m_namespace = provider;
    return id.child(type, name);
}

ResourceId ResourceId::compute(const QString &subscriptionId, const QString &resourceGroup,
                               const QString &type, const QString &name)
{
    return resource(subscriptionId, resourceGroup, QStringLiteral("Microsoft.Compute"), type, name);
}

QString ResourceId::type() const
{
    return m_types.isEmpty() ? QString() : m_namespace + u'/' + m_types.join(u'/');
}

bool ResourceId::isType(QStringView wanted) const
{
    return same(type(), wanted);
}

ResourceId ResourceId::child(const QString &type, const QString &name) const
{
    ResourceId id = *this;
    id.m_types << type;
    id.m_names << name;
    return id;
}

ResourceId ResourceId::parent() const
{
    ResourceId id = *this;
    if (id.m_types.isEmpty())
        return id;
    id.m_types.removeLast();
    id.m_names.removeLast();
    if (id.m_types.isEmpty())
        id.m_namespace.clear();
    return id;
}

QString ResourceId::toString() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("/subscriptions/") + m_subscriptionId
        + QStringLiteral("/resourceGroups/") + m_resourceGroup;
    if (m_types.isEmpty())
        return text;
    text += QStringLiteral("/providers/") + m_namespace;
    for (qsizetype i = 0; i < m_types.size(); ++i)
        text += u'/' + m_types[i] + u'/' + m_names[i];
    return text;
}

}  // namespace vitrine

#pragma once

#include "core/gallery/armjson.h"

#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace vitrine {

/// Reads the members of one object of a request onto a value: an absent member leaves the value as
/// it is, `null` gives it \p fallback or clears it, nonsense is noted as a problem and leaves it.
/// What no call has asked for is unknown: finish() notes it.
class ObjectReader {
public:
    /// \p path stands before the members' names in problems; empty for the outermost object.
    ObjectReader(const Json &json, QString path, std::vector<Fault> &problems);

    void text(const char *key, QString &value);
    void flag(const char *key, bool &value, bool fallback);
    void flag(const char *key, std::optional<bool> &value);
    void number(const char *key, int &value, int fallback);
    void number(const char *key, std::optional<int> &value);
    void date(const char *key, QDateTime &value);
    void id(const char *key, ResourceId &value);
    /// Reads a region's name in any spelling as its normalised one.
    void region(const char *key, QString &value);
    void tags(const char *key, Tags &value);
    template <typename Enum>
    void choice(const char *key, Enum &value, Enum fallback)
    {
        std::optional<Enum> read = value;
        choice(key, read);
        value = read.value_or(fallback);
    }
    template <typename Enum>
    void choice(const char *key, std::optional<Enum> &value)
    {
        const Json *member = take(key);
        if (member == nullptr)
            return;
        const QString spelling = spellingOf(*member);
        if (const auto read = parseEnum<Enum>(spelling))
            value = read;
        else if (isNull(*member))
            value.reset();
        else
            refuse(key, *member, enumSpellings<Enum>().join(QStringLiteral(", ")));
    }

    /// Tells whether the member is there, be it `null`.
    bool has(const char *key) const;
    /// Gives \p read an ObjectReader of the object under \p key, and finishes it. Tells whether it
    /// was called; \p clear is called for `null`.
    template <typename Read, typename Clear>
    bool object(const char *key, Read read, Clear clear)
    {
        const Json *member = take(key);
        if (member == nullptr)
            return false;
        if (isNull(*member)) {
            clear();
            return false;
        }
        ObjectReader inner(*member, pathOf(key), *m_problems);
        read(inner);
        inner.finish();
        return true;
    }
    /// Gives \p read an ObjectReader of each object in the list under \p key, after \p clear.
    template <typename Read, typename Clear>
    void list(const char *key, Read read, Clear clear)
    {
        const auto items = elements(key);
        if (!items)
            return;
        clear();
        for (std::size_t i = 0; i < items->size(); ++i) {
            ObjectReader inner(*(*items)[i], itemPath(key, i), *m_problems);
            read(inner);
            inner.finish();
        }
    }
    /// Reads a list of enum values; \p values becomes what could be read of it.
    template <typename Enum>
    void choices(const char *key, std::vector<Enum> &values)
    {
        const auto items = elements(key);
        if (!items)
            return;
        values.clear();
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (const auto read = parseEnum<Enum>(spellingOf(*(*items)[i])))
                values.push_back(*read);
            else
                refuseAt(itemPath(key, i), *(*items)[i],
                         enumSpellings<Enum>().join(QStringLiteral(", ")));
        }
    }
    /// Reads past members that only the service writes.
    void skip(std::initializer_list<const char *> keys);
    void problem(Fault fault) { m_problems->push_back(std::move(fault)); }
    QString pathOf(const char *key) const;
    /// Notes every member that nothing has asked for.
    void finish();

private:
    const Json *take(const char *key);
    /// Returns the elements of a list, none for `null`; std::nullopt when there is nothing to read.
    std::optional<std::vector<const Json *>> elements(const char *key);
    QString itemPath(const char *key, std::size_t index) const;
    static bool isNull(const Json &json);
    /// Returns a text as it is; empty for anything else.
    static QString spellingOf(const Json &json);
    void refuse(const char *key, const Json &json, const QString &allowed);
    void refuseAt(const QString &path, const Json &json, const QString &allowed);

    const Json *m_json;  // null when it is no object
    QString m_path;
    std::vector<Fault> *m_problems;
    QStringList m_known;
};

/// Reads a whole resource onto \p base. Clients print the properties beside the members that every
/// resource begins with, files have them under `properties`: both are read. The address of a
/// request says which resource it is, so names in its body are read past.
template <typename Resource>
Result<Resource> readResource(const Json &json, Resource base,
                              void (*readProperties)(ObjectReader &, Resource &))
{
    std::vector<Fault> problems;
    ObjectReader reader(json, {}, problems);
    reader.skip({"id", "name", "type", "etag", "vitrine", "resourceGroup"});
    reader.region("location", base.location);
    reader.tags("tags", base.tags);
    reader.object(
        "properties", [&base, readProperties](ObjectReader &inner) { readProperties(inner, base); },
        [] {});
    readProperties(reader, base);
    reader.finish();
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return base;
}

}  // namespace vitrine

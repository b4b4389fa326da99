#include "app/cli/commands/resourceedits.h"

#include "core/gallery/armjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace vitrine {
namespace {

const QString kTags = QStringLiteral("tags");
const QString kPropertiesKey = QStringLiteral("properties");

// The members that stand beside `properties`; az shows them all on one level.
bool isOuter(const QString &key)
{
    static const QStringList outer{QStringLiteral("id"),   QStringLiteral("name"),
                                   QStringLiteral("type"), QStringLiteral("location"),
                                   QStringLiteral("etag"), kTags};
    return outer.contains(key);
}

// The first `=` that is not inside of brackets: `a[b=c].d=value`.
qsizetype equalsOf(const QString &word)
{
    int depth = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] == u'[')
            ++depth;
        else if (word[i] == u']')
            --depth;
        else if (word[i] == u'=' && depth <= 0)
            return i;
    }
    return -1;
}

bool isMember(const Json &entry, const std::string &key, const std::string &wanted)
{
    const auto found = entry.is_object() ? entry.find(key) : entry.end();
    if (!entry.is_object() || found == entry.end())
        return false;
    const QString text = found->is_string() ? QString::fromStdString(found->get<std::string>())
                                            : QString::fromStdString(found->dump());
    const QString asked = QString::fromStdString(wanted);
    // `East US` is how the service writes what people call eastus.
    return text.compare(asked, Qt::CaseInsensitive) == 0
        || (key == "name" && regionNameOf(text) == regionNameOf(asked));
}

}  // namespace

ResourceEdits::ResourceEdits(Arguments &arguments)
    : m_onlyText(arguments.has(QStringLiteral("--force-string")))
{
    read(arguments, Kind::Set, QStringLiteral("--set"));
    read(arguments, Kind::Add, QStringLiteral("--add"));
    read(arguments, Kind::Remove, QStringLiteral("--remove"));
}

void ResourceEdits::read(Arguments &arguments, Kind kind, const QString &name)
{
    for (const QStringList &words : arguments.lists(name)) {
        if (kind != Kind::Set) {
            note(arguments, kind, name, words.value(0), words.mid(1));
            continue;
        }
        for (const QString &word : words) {
            const qsizetype equals = equalsOf(word);
            if (equals <= 0) {
                arguments.invalidValue(name, word, QStringLiteral("path=value"));
                continue;
            }
            const QString value = word.mid(equals + 1);
            const Result<QString> text = Arguments::valueOrFile(value);
            if (!text)
                arguments.addProblem(text.error());
            else
                note(arguments, kind, name, word.left(equals), {*text});
        }
    }
}

void ResourceEdits::note(Arguments &arguments, Kind kind, const QString &name, QString path,
                         const QStringList &values)
{
    Edit edit{.kind = kind, .path = path, .steps = {}, .values = values};
    const bool isComplete = kind == Kind::Remove ? values.size() <= 1 : !values.isEmpty();
    if (isComplete && parse(path, edit.steps)) {
        m_edits.push_back(std::move(edit));
        return;
    }
    const QString form = kind == Kind::Set ? QStringLiteral("path=value")
        : kind == Kind::Add                ? QStringLiteral("path key=value")
                                           : QStringLiteral("path [index]");
    arguments.invalidValue(name, (QStringList{path} + values).join(QLatin1Char(' ')), form);
}

bool ResourceEdits::parse(const QString &path, std::vector<Step> &steps)
{
    QString rest = path;
    if (rest.startsWith(kPropertiesKey + QLatin1Char('.')))
        rest = rest.mid(kPropertiesKey.size() + 1);
    // A tag's name may hold any sign.
    if (rest.startsWith(kTags + QLatin1Char('.'))) {
        steps = {{.key = kTags, .match = {}}, {.key = rest.mid(kTags.size() + 1), .match = {}}};
        return !steps.back().key.isEmpty();
    }
    while (!rest.isEmpty()) {
        const qsizetype end = std::min(
            {rest.indexOf(u'.'), rest.indexOf(u'['), rest.size()}, [](qsizetype a, qsizetype b) {
                return static_cast<std::size_t>(a) < static_cast<std::size_t>(b);
            });
        if (end == 0)
            return false;
        steps.push_back({.key = rest.left(end), .match = {}});
        rest = rest.mid(end);
        while (rest.startsWith(u'[')) {
            const qsizetype close = rest.indexOf(u']');
            const QString inner = rest.mid(1, close - 1);
            bool isNumber = false;
            const int index = inner.toInt(&isNumber);
            const qsizetype equals = inner.indexOf(u'=');
            if (close < 0 || (isNumber && index < 0) || (!isNumber && equals <= 0))
                return false;
            if (isNumber)
                steps.push_back({.key = {}, .match = {}, .index = index});
            else
                steps.push_back({.key = inner.left(equals), .match = inner.mid(equals + 1)});
            rest = rest.mid(close + 1);
        }
        if (rest.startsWith(u'.') && rest.size() > 1)
            rest = rest.mid(1);
        else if (!rest.isEmpty())
            return false;
    }
    return !steps.empty();
}

Json *ResourceEdits::find(Json &node, const Step &step, bool make)
{
    if (step.index >= 0) {
        const auto index = static_cast<std::size_t>(step.index);
        return node.is_array() && index < node.size() ? &node[index] : nullptr;
    }
    const std::string key = step.key.toStdString();
    if (!step.match.isEmpty()) {
        if (!node.is_array())
            return nullptr;
        const auto found = std::find_if(node.begin(), node.end(), [&](const Json &entry) {
            return isMember(entry, key, step.match.toStdString());
        });
        return found == node.end() ? nullptr : &*found;
    }
    if (node.is_null() && make)
        node = Json::object();
    if (!node.is_object())
        return nullptr;
    if (!node.contains(key) && !make)
        return nullptr;
    return &node[key];
}

Json *ResourceEdits::walk(Json &root, const Edit &edit, bool make)
{
    Json *node = &root;
    if (!isOuter(edit.steps.front().key))
        node = &root[kPropertiesKey.toStdString()];
    for (const Step &step : edit.steps) {
        node = find(*node, step, make);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

Json ResourceEdits::valueOf(const QString &text, const Json *present) const
{
    const std::string bytes = text.toStdString();
    const bool isText = m_onlyText || (present != nullptr && present->is_string());
    Json value = Json::parse(bytes, nullptr, false);
    if (value.is_discarded() || (isText && !value.is_null()))
        return Json(bytes);
    return value;
}

// `key=value key=value` is one object; a single word is JSON or a text.
Json ResourceEdits::memberOf(const QStringList &values) const
{
    const bool isObject = std::all_of(values.begin(), values.end(), [](const QString &word) {
        return equalsOf(word) > 0 && !word.startsWith(u'{') && !word.startsWith(u'[');
    });
    if (!isObject)
        return valueOf(values.join(QLatin1Char(' ')), nullptr);
    Json object = Json::object();
    for (const QString &word : values) {
        const qsizetype equals = equalsOf(word);
        object[word.left(equals).toStdString()] = valueOf(word.mid(equals + 1), nullptr);
    }
    return object;
}

bool ResourceEdits::set(const Edit &edit, Json &root) const
{
    Json *node = walk(root, edit, true);
    if (node == nullptr)
        return false;
    const bool isTag = edit.steps.size() > 1 && edit.steps.front().key == kTags;
    const Json text(std::string{});
    *node = valueOf(edit.values.front(), isTag ? &text : node);
    return true;
}

bool ResourceEdits::add(const Edit &edit, Json &root) const
{
    Json *node = walk(root, edit, true);
    if (node == nullptr)
        return false;
    Json member = memberOf(edit.values);
    if (node->is_null())
        *node = edit.steps.front().key == kTags ? Json::object() : Json::array();
    if (node->is_array()) {
        // A list of JSON adds each of its members.
        if (member.is_array())
            node->insert(node->end(), member.begin(), member.end());
        else
            node->push_back(std::move(member));
        return true;
    }
    if (!node->is_object() || !member.is_object())
        return false;
    node->update(member);
    return true;
}

bool ResourceEdits::remove(const Edit &edit, Json &root)
{
    Edit place = edit;
    if (!edit.values.isEmpty()) {
        bool isNumber = false;
        const int index = edit.values.front().toInt(&isNumber);
        if (isNumber)
            place.steps.push_back({.key = {}, .match = {}, .index = index});
        else
            place.steps.push_back({.key = edit.values.front(), .match = {}});
    }
    if (walk(root, place, false) == nullptr)
        return false;
    const Step last = place.steps.back();
    place.steps.pop_back();
    Json *parent = place.steps.empty() ? nullptr : walk(root, place, false);
    const bool isMember = parent != nullptr && parent->is_array();
    if (isMember && last.index >= 0) {
        parent->erase(static_cast<std::size_t>(last.index));
    } else if (isMember) {
        parent->erase(parent->begin() + (find(*parent, last, false) - &parent->front()));
    } else if (parent != nullptr && edit.steps.front().key == kTags) {
        parent->erase(last.key.toStdString());
    } else {
        // Left out would mean unchanged.
        place.steps.push_back(last);
        *walk(root, place, false) = nullptr;
    }
    return true;
}

bool ResourceEdits::apply(const Edit &edit, Json &root) const
{
    switch (edit.kind) {
    case Kind::Set: return set(edit, root);
    case Kind::Add: return add(edit, root);
    case Kind::Remove: return remove(edit, root);
    }
    return false;
}

Result<Json> ResourceEdits::appliedTo(const Json &resource) const
{
    Json edited = resource;
    Problems problems;
    for (const Edit &edit : m_edits) {
        if (!apply(edit, edited))
            problems.push_back(
                Fault::of(QStringLiteral("property.unknown"), edit.path, {edit.path}));
    }
    if (Result<> sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    // Only what was touched: nothing else of the resource is to be read as a wish.
    Json touched = Json::object();
    for (const Edit &edit : m_edits) {
        const std::string key = edit.steps.front().key.toStdString();
        if (isOuter(edit.steps.front().key))
            touched[key] = edited[key];
        else
            touched["properties"][key] = edited["properties"][key];
    }
    return touched;
}

}  // namespace vitrine

#include "core/arm/templatejson.h"

#include "core/arm/templatelimits.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>
#include <set>
#include <vector>

namespace vitrine {
namespace {

constexpr std::size_t kMaximumNodes = 200'000;

/// Builds the value while it is read, so that what breaks a limit is never there as a whole.
class Reader final : public nlohmann::json_sax<Json> {
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<Json> finish(bool isRead)
    {
        if (m_fault)
            return std::unexpected(std::move(*m_fault));
        if (!isRead)
            return std::unexpected(broken(0));
        return std::move(m_root);
    }

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return refuseNumber(QString::number(value));
        return add(static_cast<std::int64_t>(value)) != nullptr;
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return refuseNumber(QString::fromStdString(text));
    }
    bool string(string_t &value) override
    {
        return isShort(value) && add(std::move(value)) != nullptr;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool key(string_t &name) override
    {
        if (!isShort(name))
            return false;
        Level &level = m_levels.back();
        const QString folded = QString::fromStdString(name).toCaseFolded();
        if (!level.names.insert(folded).second)
            return refuse(Fault::of(QStringLiteral("template.json.duplicate"), m_file,
                                    {QString::fromStdString(name)}));
        if (level.names.size() > kMaximumMembers)
            return refuse(templateLimit(QStringLiteral("{…}"), kMaximumMembers, m_file));
        level.key = std::move(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        return refuse(broken(position));
    }

private:
    struct Level {
        Json *value;
        std::string key;
        std::set<QString> names;
    };

    Fault broken(std::size_t position) const
    {
        return Fault::of(QStringLiteral("template.json.invalid"), m_file,
                         {QString::number(position)});
    }
    bool refuse(Fault fault)
    {
        if (!m_fault)
            m_fault = std::move(fault);
        return false;
    }
    bool refuseNumber(const QString &text)
    {
        return refuse(
            Fault::of(QStringLiteral("property.value.invalid"), m_file,
                      {m_levels.empty() ? m_file : QString::fromStdString(m_levels.back().key),
                       text.left(64), QStringLiteral("-2⁶³…2⁶³-1")}));
    }
    bool isShort(const std::string &text)
    {
        return text.size() <= kMaximumTemplateText
            || refuse(templateLimit(QStringLiteral("\"…\""), kMaximumTemplateText, m_file));
    }
    Json *add(Json value)
    {
        if (++m_nodes > kMaximumNodes) {
            refuse(templateLimit(QStringLiteral("JSON"), kMaximumNodes, m_file));
            return nullptr;
        }
        if (m_levels.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level &level = m_levels.back();
        if (level.value->is_array()) {
            level.value->push_back(std::move(value));
            return &level.value->back();
        }
        // The names were compared already: looking for each again would take quadratic time.
        auto &members = level.value->get_ref<Json::object_t &>();
        members.Json::object_t::Container::emplace_back(std::move(level.key), std::move(value));
        return &members.Json::object_t::Container::back().second;
    }
    bool open(Json value)
    {
        if (m_levels.size() >= static_cast<std::size_t>(kMaximumJsonDepth))
            return refuse(templateLimit(QStringLiteral("JSON"), kMaximumJsonDepth, m_file));
        Json *added = add(std::move(value));
        if (added == nullptr)
            return false;
        m_levels.push_back({added, {}, {}});
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    const QString m_file;
    Json m_root;
    std::vector<Level> m_levels;
    std::size_t m_nodes = 0;
    std::optional<Fault> m_fault;
};

}  // namespace

Result<Json> readTemplateJson(const QByteArray &text, const QString &file)
{
    if (static_cast<std::size_t>(text.size()) > kMaximumTemplateBytes)
        return std::unexpected(templateLimit(QStringLiteral("B"), kMaximumTemplateBytes, file));
    Reader reader(file);
    const bool isRead = Json::sax_parse(text.begin(), text.end(), &reader,
                                        nlohmann::detail::input_format_t::json, true, true);
    return reader.finish(isRead);
}

const Json *findMember(const Json &object, QStringView name)
{
    if (!object.is_object())
        return nullptr;
    const std::string exact = name.toString().toStdString();
    if (const auto found = object.find(exact); found != object.end())
        return &*found;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (QString::fromStdString(member.key()).compare(name, Qt::CaseInsensitive) == 0)
            return &*member;
    }
    return nullptr;
}

QString shownJson(const Json &value)
{
    constexpr qsizetype kShown = 200;
    const QString text = value.is_string()
        ? QString::fromStdString(value.get_ref<const std::string &>())
        : value.is_object() ? QStringLiteral("{…}")
        : value.is_array()  ? QStringLiteral("[…]")
                            : QString::fromUtf8(compactJson(value));
    return text.size() <= kShown ? text : text.left(kShown) + u'…';
}

}  // namespace vitrine

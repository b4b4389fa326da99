#include "models/figures/figuretable.h"

#include "models/words.h"

#include <QLocale>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// Numbers as a program reads them, whatever the locale.
QString plain(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

QByteArray csvField(const QVariant &value)
{
    QString text = plain(value);
    const bool isText = value.typeId() == QMetaType::QString;
    if (isText && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text.toUtf8();
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

nlohmann::ordered_json jsonValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return nullptr;
    case QMetaType::Bool: return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::ULongLong: return value.toULongLong();
    case QMetaType::Double: return value.toDouble();
    default: return value.toString().toStdString();
    }
}

}  // namespace

QByteArray FigureTable::csv() const
{
    QByteArray text;
    const auto addLine = [&text](const QByteArrayList &fields) {
        text += fields.join(',');
        text += "\r\n";
    };
    QByteArrayList heads;
    for (const FigureColumn &column : columns)
        heads << csvField(column.key);
    addLine(heads);
    for (const FigureRow &row : rows) {
        QByteArrayList fields;
        for (const FigureCell &cell : row.cells)
            fields << csvField(cell.value);
        addLine(fields);
    }
    return text;
}

QByteArray FigureTable::json() const
{
    auto list = nlohmann::ordered_json::array();
    for (const FigureRow &row : rows) {
        auto object = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            object[columns[i].key.toStdString()] = jsonValue(row.cells[i].value);
        list.push_back(std::move(object));
    }
    return QByteArray::fromStdString(
        list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
}

FigureCell textCell(const QString &text)
{
    return {text, text};
}

FigureCell countCell(qint64 count)
{
    return {QLocale().toString(count), count};
}

FigureCell bytesCell(std::uint64_t bytes)
{
    return {Words::bytes(bytes), static_cast<qulonglong>(bytes)};
}

}  // namespace vitrine

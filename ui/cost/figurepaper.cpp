#include "ui/cost/figurepaper.h"

#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

namespace vitrine {
namespace {

constexpr int kChartWidth = 640;  // points of a page, as wide as the text

void addTable(QTextCursor &cursor, const FigureTable &table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *const cells = cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                                 static_cast<int>(table.columns.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    int column = 0;
    for (const FigureColumn &head : table.columns)
        cells->cellAt(0, column++).firstCursorPosition().insertText(head.title, bold);
    int line = 1;
    for (const FigureRow &row : table.rows) {
        column = 0;
        for (const FigureCell &cell : row.cells)
            cells->cellAt(line, column++).firstCursorPosition().insertText(cell.text);
        ++line;
    }
}

}  // namespace

std::unique_ptr<QTextDocument> documentOf(const FigurePaper &paper)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    QTextCursor cursor(document.get());
    QTextCharFormat heading;
    heading.setFontPointSize(16);
    heading.setFontWeight(QFont::Bold);
    cursor.insertText(paper.title, heading);
    cursor.insertBlock({}, {});
    cursor.insertText(paper.summary);
    if (!paper.chart.isNull()) {
        const QUrl name(QStringLiteral("chart.png"));
        document->addResource(QTextDocument::ImageResource, name, paper.chart);
        QTextImageFormat image;
        image.setName(name.toString());
        image.setWidth(kChartWidth);
        cursor.insertBlock();
        cursor.insertImage(image);
    }
    cursor.insertBlock();
    if (!paper.table.columns.empty())
        addTable(cursor, paper.table);
    return document;
}

}  // namespace vitrine

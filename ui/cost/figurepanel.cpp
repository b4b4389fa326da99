#include "ui/cost/figurepanel.h"

#include "models/figures/figuretablemodel.h"
#include "ui/controls.h"
#include "ui/cost/figurechart.h"
#include "ui/cost/figurepaper.h"
#include "ui/faultbar.h"
#include "ui/resourcetable.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>

namespace vitrine {
namespace {

QByteArray pdfOf(const FigurePaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    documentOf(paper)->print(&writer);
    return buffer.data();
}

}  // namespace

FigurePanel::FigurePanel(const QString &tableName, QWidget *parent)
    : QWidget(parent)
    , m_controls(new QHBoxLayout)
    , m_save(new QToolButton(this))
    , m_fault(new FaultBar(this))
    , m_summary(makeTextLabel(this))
    , m_chart(new FigureChart(this))
    , m_figure(m_chart)
    , m_layout(new QVBoxLayout(this))
    , m_model(new FigureTableModel(this))
    , m_table(makeResourceTable(m_model, tableName, this))
{
    m_save->setObjectName(QStringLiteral("figureSaveButton"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_save);
    m_csv = menu->addAction(QString(), this, [this] {
        askWhere(QStringLiteral("csv"), tr("Table for spreadsheets (*.csv)"));
    });
    m_json = menu->addAction(QString(), this,
                             [this] { askWhere(QStringLiteral("json"), tr("JSON (*.json)")); });
    m_pdf = menu->addAction(
        QString(), this, [this] { askWhere(QStringLiteral("pdf"), tr("PDF document (*.pdf)")); });
    menu->addSeparator();
    m_print = menu->addAction(QString(), this, &FigurePanel::print);
    m_save->setMenu(menu);
    m_summary->setObjectName(QStringLiteral("figureSummary"));
    m_chart->setObjectName(QStringLiteral("figureChart"));
    m_chart->hide();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    top->addLayout(m_controls);
    top->addStretch();
    top->addWidget(m_save);
    applyPageSpacing(m_layout, this);
    m_layout->addLayout(top);
    m_layout->addWidget(m_fault);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_chart, 2);
    m_layout->addWidget(m_table, 3);
    retranslate();
}

void FigurePanel::setFigure(QWidget *figure)
{
    m_figure = figure;
    m_layout->insertWidget(m_layout->indexOf(m_table), figure, 3);
}

QImage FigurePanel::picture() const
{
    return m_figure->isHidden() ? QImage() : m_figure->grab().toImage();
}

void FigurePanel::showTable(const QString &title, FigureTable table)
{
    m_title = title;
    m_fault->clear();
    m_table->setEnabled(true);
    m_table->setAccessibleName(title);
    m_save->setEnabled(!table.rows.empty());
    const bool isOther =
        m_model->rowCount() == 0 || m_model->columnCount() != std::ssize(table.columns);
    m_model->setTable(std::move(table));
    // Other figures have other widths; the same ones keep what a person made of them.
    if (isOther)
        m_table->resizeColumnsToContents();
}

void FigurePanel::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void FigurePanel::showFault(const Fault &fault)
{
    setSummary({});
    m_fault->showFault(fault);
}

void FigurePanel::showBusy()
{
    m_save->setEnabled(false);
    m_table->setEnabled(false);
    setSummary(tr("Adding up…"));
}

Result<> FigurePanel::save(const QString &path) const
{
    const FigureTable &table = m_model->table();
    QByteArray bytes;
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        bytes = table.csv();
    else if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        bytes = table.json();
    else
        bytes = pdfOf({m_title, m_summary->text(), picture(), table});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("io.failed"), path, {path}, file.errorString()));
}

void FigurePanel::askWhere(const QString &suffix, const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save figures"),
                                                      QStringLiteral("vitrine.") + suffix, filter);
    if (path.isEmpty())
        return;
    if (const auto saved = save(path); !saved)
        m_fault->showFault(saved.error());
}

void FigurePanel::print()
{
    QPrinter printer;
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        documentOf({m_title, m_summary->text(), picture(), m_model->table()})->print(&printer);
}

void FigurePanel::retranslate()
{
    m_table->setAccessibleName(m_title.isEmpty() ? tr("Figures") : m_title);
    m_save->setText(tr("Save or print"));
    m_csv->setText(tr("Save as CSV…"));
    m_json->setText(tr("Save as JSON…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
}

}  // namespace vitrine

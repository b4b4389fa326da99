#pragma once

#include "core/base/fault.h"
#include "models/figures/figuretable.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class FaultBar;
class FigureChart;
class FigureTableModel;

/// A table of figures with what goes around it: controls above, a chart, a summary, and the ways
/// out - CSV, JSON, PDF, paper. Object names: figureSaveButton, figureChart, figureSummary.
class FigurePanel final : public QWidget {
    Q_OBJECT

public:
    /// \p tableName is the table's object name.
    explicit FigurePanel(const QString &tableName, QWidget *parent = nullptr);

    /// Returns where the page's own controls stand, left of the ways out.
    QHBoxLayout *controls() const { return m_controls; }
    FigureTableModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    FigureChart *chart() const { return m_chart; }
    /// Shows \p figure, which the panel then owns, where the chart would stand; it goes onto paper.
    void setFigure(QWidget *figure);

    /// Shows \p table. \p title names it on paper, in files and for screen readers.
    void showTable(const QString &title, FigureTable table);
    void setSummary(const QString &text);
    void showFault(const Fault &fault);
    /// Says that figures are on their way.
    void showBusy();
    /// Writes what is shown into \p path; its ending says how: `csv`, `json` or `pdf`.
    /// Errors: `io.*`.
    Result<> save(const QString &path) const;
    void retranslate();

private:
    void askWhere(const QString &suffix, const QString &filter);
    void print();
    QImage picture() const;

    QString m_title;
    QHBoxLayout *m_controls;
    QToolButton *m_save;
    QAction *m_csv;
    QAction *m_json;
    QAction *m_pdf;
    QAction *m_print;
    FaultBar *m_fault;
    QLabel *m_summary;
    FigureChart *m_chart;
    QWidget *m_figure;  ///< the chart, or what stands in its place
    QVBoxLayout *m_layout;
    FigureTableModel *m_model;
    QTableView *m_table;
};

}  // namespace vitrine

#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace vitrine {

/// Captions and values in two aligned columns; values can be selected and copied. Rows are kept
/// while the captions' number stays, so that refreshing does not flicker or lose a selection.
class PropertyForm final : public QWidget {
    Q_OBJECT

public:
    explicit PropertyForm(QWidget *parent = nullptr);

    using Row = std::pair<QString, QString>;
    void setRows(const std::vector<Row> &rows);

private:
    QGridLayout *m_grid;
};

}  // namespace vitrine

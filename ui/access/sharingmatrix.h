#pragma once

#include <QWidget>

class QLabel;

namespace vitrine {

/// What somebody sees of whom a gallery or an image definition is shared with: a small table with
/// the chosen row in bold. Object name of a cell: matrix_ROW_COLUMN, counted from 0.
class SharingMatrix final : public QWidget {
    Q_OBJECT

public:
    enum class Level { Gallery, Definition };

    explicit SharingMatrix(QWidget *parent = nullptr);
    void setLevel(Level level);
    void retranslate();

private:
    static constexpr int kRows = 3;
    static constexpr int kColumns = 4;

    QLabel *m_cells[kRows][kColumns];
    Level m_level = Level::Gallery;
};

}  // namespace vitrine

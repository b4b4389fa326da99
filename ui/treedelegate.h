#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Paints a row of the gallery tree: icon or status shape, name, and at the right what is worth
/// knowing about it - how far a version is, whether it is the latest, how many rows are below.
class TreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TreeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString badge(const QModelIndex &index);
};

}  // namespace vitrine

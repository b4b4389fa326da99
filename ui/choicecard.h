#pragma once

#include <QPushButton>

namespace vitrine {

/// A large button with an icon, a title and a line that says what will happen.
class ChoiceCard final : public QPushButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, const QString &objectName, QWidget *parent);

    void setTexts(const QString &title, const QString &description);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int descriptionLeft() const;

    QString m_description;
};

}  // namespace vitrine

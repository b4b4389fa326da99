#pragma once

#include "core/gallery/resources.h"

#include <QComboBox>

#include <vector>

namespace vitrine {

/// Returns a region's name with its code behind it where they differ: "West Europe (westeurope)".
QString regionLabelWithCode(const QString &name);

/// A list of regions: the registered ones first, then, where records may live anywhere, the
/// public ones grouped by geography. Texts follow the language.
class RegionCombo final : public QComboBox {
    Q_OBJECT

public:
    enum class Offer { Registered, RegisteredAndPublic };
    explicit RegionCombo(Offer offer, QWidget *parent = nullptr);

    void setRegistered(const std::vector<Region> &regions);
    void setRegion(const QString &name);
    QString region() const { return currentData().toString(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addHeading(const QString &text);

    const Offer m_offer;
    QStringList m_registered;
};

/// A line with type-ahead over regions, by code, English or French name, that hands over what
/// was picked and is empty again.
class RegionPicker final : public QComboBox {
    Q_OBJECT

public:
    explicit RegionPicker(QWidget *parent = nullptr);

    void setRegions(const QStringList &names);
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void picked(const QString &region);
    void unknownTyped(const QString &text);

private:
    void takeTyped();
    void take(const QString &region);
};

}  // namespace vitrine

#include "ui/spokenareas.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace vitrine;

class TestSpokenAreas final : public QObject {
    Q_OBJECT

    static QAccessibleInterface *spoken(QObject &object)
    {
        return QAccessible::queryAccessibleInterface(&object);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installSpokenAreas();
        QAccessible::setActive(true);
    }
    void cleanupTestCase() { QAccessible::setActive(false); }

    void whatIsNoPartIsNothing()
    {
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("small")));
        area.show();
        const QAccessibleInterface *face = spoken(area);
        for (const int beyond : {-1, face->childCount(), face->childCount() + 100'000})
            QVERIFY(face->child(beyond) == nullptr);
    }
    void aBarThatHasGoneCanBeAskedFor()
    {
        QScrollArea area;
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.show();
        const QAccessibleInterface *face = spoken(area);
        const int parts = face->childCount();
        QVERIFY(parts >= 3);  // what is scrolled and its two bars
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (int part = 0; part < parts; ++part) {
            const QAccessibleInterface *shown = face->child(part);
            QVERIFY(shown == nullptr || shown->isValid());
        }
    }
    void whatIsScrolledIsFoundFromBothEnds()
    {
        QScrollArea area;
        auto *label = new QLabel(QStringLiteral("scrolled"));
        area.setWidget(label);
        area.show();
        QAccessibleInterface *face = spoken(area);
        const QAccessibleInterface *ground = spoken(*area.viewport());
        QVERIFY(face->indexOfChild(ground) >= 0);
        QCOMPARE(ground->parent(), face);
        QCOMPARE(ground->child(ground->indexOfChild(spoken(*label))), spoken(*label));
        QCOMPARE(spoken(*label)->text(QAccessible::Name), QStringLiteral("scrolled"));
    }
};

QTEST_MAIN(TestSpokenAreas)
#include "tst_spokenareas.moc"

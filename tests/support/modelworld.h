#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/query.h"
#include "tests/support/accessmodel.h"

#include <QStringList>

#include <random>

namespace vitrine::test {

/// The same small world twice, in a catalogue and in the model: changed side by side, asked side by
/// side. All of it happens in one transaction, which is never committed.
class ModelWorld {
public:
    static constexpr int kTenants = 2;
    static constexpr int kSubscriptions = 3;  ///< the third belongs to the second tenant
    static constexpr int kGroups = 2;  ///< of each subscription
    static constexpr int kDefinitions = 2;  ///< of each gallery; a group has one gallery
    static constexpr int kPrincipals = 6;
    static constexpr int kGroupPrincipals = 2;  ///< of each tenant

    ModelWorld(Transaction &transaction, quint32 seed);

    /// Makes everything what it was when settle() was called last, or in the beginning.
    void restart();
    /// Makes what is now what restart() goes back to.
    void settle();
    /// Changes something, anything.
    void change();
    /// Asks a question of both; what differs is told, and nothing otherwise.
    QString ask();
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

private:
    struct Question {
        ModelAction kind;
        QString action;
        bool isInGallery;
    };

    void run(Query &&query);
    void makePlaces();
    QString tenantOf(int subscription) const;
    void makeGallery(int subscription, int group);
    void makePrincipal(int i);
    Question anyQuestion();
    std::pair<ModelScope, QString> anyPlace();
    void toggleAssignment();
    void toggleEnabled();
    void toggleMember();
    std::size_t anyGallery() { return static_cast<std::size_t>(below(kSubscriptions * kGroups)); }
    std::pair<ModelShare, QString> anyGrantee();
    void toggleShare();
    void answerShare();
    void setPermissions();

    Transaction &m_t;
    std::mt19937 m_random;
    AccessModel m_model;
    AccessModel m_start;  // what restart() goes back to
    QStringList m_tenants;
    QStringList m_subscriptions;
    std::vector<Uid> m_galleryUids;
    std::vector<QString> m_ids;
};

}  // namespace vitrine::test

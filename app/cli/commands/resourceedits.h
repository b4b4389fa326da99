#pragma once

#include "app/cli/arguments.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace vitrine {

/// What `--set`, `--add` and `--remove` of one line change, in that order. Paths are written as
/// `az` shows a resource: `publishingProfile.targetRegions[0].name`,
/// `publishingProfile.targetRegions[name=eastus].regionalReplicaCount`, `tags.team`.
class ResourceEdits {
public:
    /// Notes in \p arguments what cannot be read.
    explicit ResourceEdits(Arguments &arguments);

    bool isEmpty() const { return m_edits.empty(); }
    /// Applies the changes to the service's form of a resource and returns the part of it that they
    /// touch. A removed property is null. Errors: `property.unknown`, every one of the line.
    Result<nlohmann::ordered_json> appliedTo(const nlohmann::ordered_json &resource) const;

private:
    enum class Kind { Set, Add, Remove };
    struct Step {
        QString key;  ///< of an object; of a list's member the name that must match
        QString match;  ///< for `[key=match]`
        int index = -1;  ///< for `[index]`
    };
    struct Edit {
        Kind kind = Kind::Set;
        QString path;  ///< as written
        std::vector<Step> steps;
        QStringList values;
    };

    void read(Arguments &arguments, Kind kind, const QString &name);
    void note(Arguments &arguments, Kind kind, const QString &name, QString path,
              const QStringList &values);
    static bool parse(const QString &path, std::vector<Step> &steps);
    static nlohmann::ordered_json *find(nlohmann::ordered_json &node, const Step &step, bool make);
    static nlohmann::ordered_json *walk(nlohmann::ordered_json &root, const Edit &edit, bool make);
    bool apply(const Edit &edit, nlohmann::ordered_json &root) const;
    bool set(const Edit &edit, nlohmann::ordered_json &root) const;
    bool add(const Edit &edit, nlohmann::ordered_json &root) const;
    static bool remove(const Edit &edit, nlohmann::ordered_json &root);
    nlohmann::ordered_json valueOf(const QString &text,
                                   const nlohmann::ordered_json *present) const;
    nlohmann::ordered_json memberOf(const QStringList &values) const;

    std::vector<Edit> m_edits;
    bool m_onlyText = false;
};

}  // namespace vitrine

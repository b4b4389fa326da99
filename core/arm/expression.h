#pragma once

#include "core/base/fault.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace vitrine {

/// A template expression as it is written between brackets: a text, a whole number or a call, and
/// what is taken out of it. A plain value.
struct Expression {
    enum class Kind { Text, Number, Call };
    /// `.name`, or `[index]`.
    struct Access {
        QString name;
        std::vector<Expression> index;  ///< one, or none for a name
    };

    Kind kind = Kind::Text;
    QString text;  ///< the text, or the name of the function
    std::int64_t number = 0;
    std::vector<Expression> arguments;  ///< of a call
    std::vector<Access> accesses;
};

/// Tells whether a text of a template stands for an expression: `[…]`, but not `[[…`.
bool isExpression(QStringView text);
/// Returns a text that is none as it is meant: `[[` begins with a single bracket.
QString plainText(QStringView text);

/// Reads an expression with its brackets. Grammar: the service's published template syntax.
/// Errors: `template.expression.syntax` with the expression and the position;
/// `template.limit.exceeded` of its length and depth.
Result<Expression> parseExpression(QStringView text);

}  // namespace vitrine

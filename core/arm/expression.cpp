#include "core/arm/expression.h"

#include "core/arm/templatelimits.h"

#include <optional>

namespace vitrine {
namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One reading, by recursive descent.
class Parser {
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Result<Expression> run()
    {
        auto read = expression(0);
        skipSpace();
        if (read && m_at != m_text.size())
            return broken();
        return read;
    }

private:
    std::unexpected<Fault> broken() const
    {
        constexpr qsizetype kShown = 200;
        const QString shown = m_text.left(kShown).toString();
        return std::unexpected(
            Fault::of(QStringLiteral("template.expression.syntax"), {},
                      {QStringLiteral("[%1]").arg(shown), QString::number(m_at + 1)}));
    }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    void skipSpace()
    {
        while (!isAtEnd()
               && (next() == u' ' || next() == u'\t' || next() == u'\n' || next() == u'\r'))
            ++m_at;
    }
    bool take(QChar c)
    {
        skipSpace();
        if (isAtEnd() || next() != c)
            return false;
        ++m_at;
        return true;
    }

    Result<Expression> expression(int depth)
    {
        if (depth >= kMaximumExpressionDepth)
            return std::unexpected(templateLimit(QStringLiteral("(…)"), kMaximumExpressionDepth));
        skipSpace();
        Result<Expression> read = next() == u'\'' ? textLiteral()
            : isLetter(next())                    ? call(depth)
                                                  : numberLiteral();
        if (!read)
            return read;
        if (auto taken = accesses(*read, depth); !taken)
            return std::unexpected(std::move(taken.error()));
        return read;
    }
    Result<Expression> textLiteral()
    {
        Expression literal;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (next() != u'\'') {
                literal.text += next();
                continue;
            }
            ++m_at;
            if (next() != u'\'')
                return literal;
            literal.text += u'\'';
        }
        return broken();
    }
    Result<Expression> numberLiteral()
    {
        const qsizetype from = m_at;
        if (next() == u'-')
            ++m_at;
        while (isDigit(next()))
            ++m_at;
        Expression literal{.kind = Expression::Kind::Number,
                           .text = {},
                           .number = 0,
                           .arguments = {},
                           .accesses = {}};
        bool isNumber = false;
        literal.number = m_text.mid(from, m_at - from).toLongLong(&isNumber);
        if (!isNumber)
            return broken();
        return literal;
    }
    QString name()
    {
        const qsizetype from = m_at;
        while (isLetter(next()) || isDigit(next()))
            ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }
    Result<Expression> call(int depth)
    {
        Expression made{.kind = Expression::Kind::Call,
                        .text = name(),
                        .number = 0,
                        .arguments = {},
                        .accesses = {}};
        // A function of a namespace of the template's own: nobody knows it, by its whole name.
        while (next() == u'.') {
            ++m_at;
            made.text += u'.' + name();
        }
        if (!take(u'('))
            return broken();
        if (take(u')'))
            return made;
        do {
            auto argument = expression(depth + 1);
            if (!argument)
                return argument;
            made.arguments.push_back(std::move(*argument));
        } while (take(u','));
        if (!take(u')'))
            return broken();
        return made;
    }
    Result<> accesses(Expression &of, int depth)
    {
        for (;;) {
            Expression::Access access;
            if (take(u'.')) {
                skipSpace();
                access.name = name();
                if (access.name.isEmpty())
                    return broken();
            } else if (take(u'[')) {
                auto index = expression(depth + 1);
                if (!index)
                    return std::unexpected(std::move(index.error()));
                access.index.push_back(std::move(*index));
                if (!take(u']'))
                    return broken();
            } else {
                return {};
            }
            of.accesses.push_back(std::move(access));
        }
    }

    const QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace

bool isExpression(QStringView text)
{
    return text.startsWith(u'[') && text.endsWith(u']') && !text.startsWith(u"[[");
}

QString plainText(QStringView text)
{
    return text.startsWith(u"[[") ? text.mid(1).toString() : text.toString();
}

Result<Expression> parseExpression(QStringView text)
{
    if (static_cast<std::size_t>(text.size()) > kMaximumExpressionLength)
        return std::unexpected(templateLimit(QStringLiteral("[…]"), kMaximumExpressionLength));
    return Parser(text.mid(1, text.size() - 2)).run();
}

}  // namespace vitrine

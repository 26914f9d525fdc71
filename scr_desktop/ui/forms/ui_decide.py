# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decide.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.moves_to_accept import MovesToAccept
from scr_desktop.ui.fields.said_rows import SaidRows
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_Decide(object):
    def setupUi(self, Decide):
        if not Decide.objectName():
            Decide.setObjectName(u"Decide")
        self.page = QVBoxLayout(Decide)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(Decide)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.scroll = Scroll(Decide)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(10)
        self.scroll_column.setObjectName(u"scroll_column")
        self.about = QLabel(self.scroll_inside)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.scroll_column.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.after_label = QLabel(self.scroll_inside)
        self.after_label.setObjectName(u"after_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.after_label)

        self.after = ChoiceEntry(self.scroll_inside)
        self.after.setObjectName(u"after")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.after)

        self.decided_on_label = QLabel(self.scroll_inside)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.decided_on_label)

        self.decided_on = DateEntry(self.scroll_inside)
        self.decided_on.setObjectName(u"decided_on")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.decided_by_label = QLabel(self.scroll_inside)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decided_by_label)

        self.decided_by = LineEntry(self.scroll_inside)
        self.decided_by.setObjectName(u"decided_by")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decided_by)

        self.outcome_label = QLabel(self.scroll_inside)
        self.outcome_label.setObjectName(u"outcome_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = ChoiceEntry(self.scroll_inside)
        self.outcome.setObjectName(u"outcome")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.other_review_label = QLabel(self.scroll_inside)
        self.other_review_label.setObjectName(u"other_review_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.other_review_label)

        self.other_review = ChoiceEntry(self.scroll_inside)
        self.other_review.setObjectName(u"other_review")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.other_review)

        self.reasons_label = QLabel(self.scroll_inside)
        self.reasons_label.setObjectName(u"reasons_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.reasons_label)

        self.reasons = TextEntry(self.scroll_inside)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setProperty(u"lines", 4)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.reasons)

        self.reviewer_label = QLabel(self.scroll_inside)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.reviewer_label)

        self.reviewer = LineEntry(self.scroll_inside)
        self.reviewer.setObjectName(u"reviewer")

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.reviewer)

        self.national_view_label = QLabel(self.scroll_inside)
        self.national_view_label.setObjectName(u"national_view_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.national_view_label)

        self.national_view = ChoiceEntry(self.scroll_inside)
        self.national_view.setObjectName(u"national_view")

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.national_view)

        self.national_reasons_label = QLabel(self.scroll_inside)
        self.national_reasons_label.setObjectName(u"national_reasons_label")

        self.entries.setWidget(8, QFormLayout.ItemRole.LabelRole, self.national_reasons_label)

        self.national_reasons = TextEntry(self.scroll_inside)
        self.national_reasons.setObjectName(u"national_reasons")
        self.national_reasons.setProperty(u"lines", 2)

        self.entries.setWidget(8, QFormLayout.ItemRole.FieldRole, self.national_reasons)


        self.scroll_column.addLayout(self.entries)

        self.partners_heading = QLabel(self.scroll_inside)
        self.partners_heading.setObjectName(u"partners_heading")
        self.partners_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.partners_heading.setWordWrap(True)
        self.partners_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.partners_heading)

        self.partners = SaidRows(self.scroll_inside)
        self.partners.setObjectName(u"partners")

        self.scroll_column.addWidget(self.partners)

        self.contrary = QLabel(self.scroll_inside)
        self.contrary.setObjectName(u"contrary")
        self.contrary.setTextFormat(Qt.TextFormat.PlainText)
        self.contrary.setWordWrap(True)
        self.contrary.setProperty(u"role", u"error")

        self.scroll_column.addWidget(self.contrary)

        self.contrary_why_label = QLabel(self.scroll_inside)
        self.contrary_why_label.setObjectName(u"contrary_why_label")

        self.scroll_column.addWidget(self.contrary_why_label)

        self.contrary_why = TextEntry(self.scroll_inside)
        self.contrary_why.setObjectName(u"contrary_why")
        self.contrary_why.setProperty(u"lines", 2)

        self.scroll_column.addWidget(self.contrary_why)

        self.departs = QLabel(self.scroll_inside)
        self.departs.setObjectName(u"departs")
        self.departs.setTextFormat(Qt.TextFormat.PlainText)
        self.departs.setWordWrap(True)
        self.departs.setProperty(u"role", u"warning")

        self.scroll_column.addWidget(self.departs)

        self.departs_why_label = QLabel(self.scroll_inside)
        self.departs_why_label.setObjectName(u"departs_why_label")

        self.scroll_column.addWidget(self.departs_why_label)

        self.departs_why = TextEntry(self.scroll_inside)
        self.departs_why.setObjectName(u"departs_why")
        self.departs_why.setProperty(u"lines", 2)

        self.scroll_column.addWidget(self.departs_why)

        self.late = QLabel(self.scroll_inside)
        self.late.setObjectName(u"late")
        self.late.setTextFormat(Qt.TextFormat.PlainText)
        self.late.setWordWrap(True)
        self.late.setProperty(u"role", u"warning")

        self.scroll_column.addWidget(self.late)

        self.late_why_label = QLabel(self.scroll_inside)
        self.late_why_label.setObjectName(u"late_why_label")

        self.scroll_column.addWidget(self.late_why_label)

        self.late_why = TextEntry(self.scroll_inside)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.scroll_column.addWidget(self.late_why)

        self.moves_heading = QLabel(self.scroll_inside)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.moves_heading.setWordWrap(True)
        self.moves_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.moves_heading)

        self.moves = MovesToAccept(self.scroll_inside)
        self.moves.setObjectName(u"moves")

        self.scroll_column.addWidget(self.moves)

        self.why_label = QLabel(self.scroll_inside)
        self.why_label.setObjectName(u"why_label")

        self.scroll_column.addWidget(self.why_label)

        self.why = TextEntry(self.scroll_inside)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.scroll_column.addWidget(self.why)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        self.needed = QLabel(Decide)
        self.needed.setObjectName(u"needed")
        self.needed.setTextFormat(Qt.TextFormat.PlainText)
        self.needed.setWordWrap(True)
        self.needed.setProperty(u"role", u"muted")

        self.page.addWidget(self.needed)

        self.missing = QLabel(Decide)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"error")

        self.page.addWidget(self.missing)

        self.fault = QLabel(Decide)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(Decide)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Decide)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.after_label.setBuddy(self.after)
        self.decided_on_label.setBuddy(self.decided_on)
        self.decided_by_label.setBuddy(self.decided_by)
        self.outcome_label.setBuddy(self.outcome)
        self.other_review_label.setBuddy(self.other_review)
        self.reasons_label.setBuddy(self.reasons)
        self.reviewer_label.setBuddy(self.reviewer)
        self.national_view_label.setBuddy(self.national_view)
        self.national_reasons_label.setBuddy(self.national_reasons)
        self.contrary_why_label.setBuddy(self.contrary_why)
        self.departs_why_label.setBuddy(self.departs_why)
        self.late_why_label.setBuddy(self.late_why)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.after, self.decided_on)
        QWidget.setTabOrder(self.decided_on, self.decided_by)
        QWidget.setTabOrder(self.decided_by, self.outcome)
        QWidget.setTabOrder(self.outcome, self.other_review)
        QWidget.setTabOrder(self.other_review, self.reasons)
        QWidget.setTabOrder(self.reasons, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.national_view)
        QWidget.setTabOrder(self.national_view, self.national_reasons)
        QWidget.setTabOrder(self.national_reasons, self.partners)
        QWidget.setTabOrder(self.partners, self.contrary_why)
        QWidget.setTabOrder(self.contrary_why, self.departs_why)
        QWidget.setTabOrder(self.departs_why, self.late_why)
        QWidget.setTabOrder(self.late_why, self.moves)
        QWidget.setTabOrder(self.moves, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Decide)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Decide)
    # setupUi

    def retranslateUi(self, Decide):
        Decide.setWindowTitle(QCoreApplication.translate("Decide", u"Record a decision", None))
        self.title.setText("")
        self.about.setText("")
        self.after_label.setText(QCoreApplication.translate("Decide", u"Recorded a&gain because", None))
        self.decided_on_label.setText(QCoreApplication.translate("Decide", u"&Day", None))
        self.decided_by_label.setText(QCoreApplication.translate("Decide", u"Decided &by", None))
        self.outcome_label.setText(QCoreApplication.translate("Decide", u"Deci&sion", None))
        self.other_review_label.setText(QCoreApplication.translate("Decide", u"Which other &type", None))
        self.reasons_label.setText(QCoreApplication.translate("Decide", u"&Reasons", None))
        self.reviewer_label.setText(QCoreApplication.translate("Decide", u"Re&viewer, if commissioned", None))
        self.national_view_label.setText(QCoreApplication.translate("Decide", u"&National importance", None))
        self.national_reasons_label.setText(QCoreApplication.translate("Decide", u"Reasons &for that view", None))
        self.partners_heading.setText(QCoreApplication.translate("Decide", u"What each partner decided", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("Decide", u"What each partner decided", None))
#endif // QT_CONFIG(accessibility)
        self.contrary.setText("")
        self.contrary_why_label.setText(QCoreApplication.translate("Decide", u"Why is it decided contrary to &it?", None))
        self.departs.setText("")
        self.departs_why_label.setText(QCoreApplication.translate("Decide", u"Why does it de&part from the recommendation?", None))
        self.late.setText("")
        self.late_why_label.setText(QCoreApplication.translate("Decide", u"Why did it come &late?", None))
        self.moves_heading.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("Decide", u"Deadlines that this decision begins or moves", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("Decide", u"&Why do these deadlines change?", None))
        self.needed.setText("")
        self.missing.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("Decide", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Decide", u"Rec&ord the decision", None))
    # retranslateUi


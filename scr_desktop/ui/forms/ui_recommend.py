# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recommend.ui'
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
from scr_desktop.ui.fields.said_rows import SaidRows
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_Recommend(object):
    def setupUi(self, Recommend):
        if not Recommend.objectName():
            Recommend.setObjectName(u"Recommend")
        self.page = QVBoxLayout(Recommend)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(Recommend)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.scroll = Scroll(Recommend)
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
        self.meeting_label = QLabel(self.scroll_inside)
        self.meeting_label.setObjectName(u"meeting_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.meeting_label)

        self.meeting = ChoiceEntry(self.scroll_inside)
        self.meeting.setObjectName(u"meeting")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.meeting)

        self.recommended_on_label = QLabel(self.scroll_inside)
        self.recommended_on_label.setObjectName(u"recommended_on_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.recommended_on_label)

        self.recommended_on = DateEntry(self.scroll_inside)
        self.recommended_on.setObjectName(u"recommended_on")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.recommended_on)

        self.by_label = QLabel(self.scroll_inside)
        self.by_label.setObjectName(u"by_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.by_label)

        self.by = LineEntry(self.scroll_inside)
        self.by.setObjectName(u"by")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.by)

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

        self.criteria_met_label = QLabel(self.scroll_inside)
        self.criteria_met_label.setObjectName(u"criteria_met_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.criteria_met_label)

        self.criteria_met = ChoiceEntry(self.scroll_inside)
        self.criteria_met.setObjectName(u"criteria_met")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.criteria_met)

        self.reasons_label = QLabel(self.scroll_inside)
        self.reasons_label.setObjectName(u"reasons_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.reasons_label)

        self.reasons = TextEntry(self.scroll_inside)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setProperty(u"lines", 4)

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.reasons)

        self.national_view_label = QLabel(self.scroll_inside)
        self.national_view_label.setObjectName(u"national_view_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.national_view_label)

        self.national_view = ChoiceEntry(self.scroll_inside)
        self.national_view.setObjectName(u"national_view")

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.national_view)


        self.scroll_column.addLayout(self.entries)

        self.binding = QLabel(self.scroll_inside)
        self.binding.setObjectName(u"binding")
        self.binding.setTextFormat(Qt.TextFormat.PlainText)
        self.binding.setWordWrap(True)
        self.binding.setProperty(u"role", u"error")

        self.scroll_column.addWidget(self.binding)

        self.views_heading = QLabel(self.scroll_inside)
        self.views_heading.setObjectName(u"views_heading")
        self.views_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.views_heading.setWordWrap(True)
        self.views_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.views_heading)

        self.views = SaidRows(self.scroll_inside)
        self.views.setObjectName(u"views")

        self.scroll_column.addWidget(self.views)

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

        self.needed = QLabel(Recommend)
        self.needed.setObjectName(u"needed")
        self.needed.setTextFormat(Qt.TextFormat.PlainText)
        self.needed.setWordWrap(True)
        self.needed.setProperty(u"role", u"muted")

        self.page.addWidget(self.needed)

        self.missing = QLabel(Recommend)
        self.missing.setObjectName(u"missing")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.missing.setProperty(u"role", u"error")

        self.page.addWidget(self.missing)

        self.fault = QLabel(Recommend)
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

        self.cancel = QPushButton(Recommend)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Recommend)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.recommended_on_label.setBuddy(self.recommended_on)
        self.by_label.setBuddy(self.by)
        self.outcome_label.setBuddy(self.outcome)
        self.other_review_label.setBuddy(self.other_review)
        self.criteria_met_label.setBuddy(self.criteria_met)
        self.reasons_label.setBuddy(self.reasons)
        self.national_view_label.setBuddy(self.national_view)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.recommended_on)
        QWidget.setTabOrder(self.recommended_on, self.by)
        QWidget.setTabOrder(self.by, self.outcome)
        QWidget.setTabOrder(self.outcome, self.other_review)
        QWidget.setTabOrder(self.other_review, self.criteria_met)
        QWidget.setTabOrder(self.criteria_met, self.reasons)
        QWidget.setTabOrder(self.reasons, self.national_view)
        QWidget.setTabOrder(self.national_view, self.views)
        QWidget.setTabOrder(self.views, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Recommend)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Recommend)
    # setupUi

    def retranslateUi(self, Recommend):
        Recommend.setWindowTitle(QCoreApplication.translate("Recommend", u"Record a recommendation", None))
        self.title.setText("")
        self.about.setText("")
        self.meeting_label.setText(QCoreApplication.translate("Recommend", u"&At its meeting", None))
        self.recommended_on_label.setText(QCoreApplication.translate("Recommend", u"&Day", None))
        self.by_label.setText(QCoreApplication.translate("Recommend", u"Recommended &by", None))
        self.outcome_label.setText(QCoreApplication.translate("Recommend", u"Recommendat&ion", None))
        self.other_review_label.setText(QCoreApplication.translate("Recommend", u"Which other &type", None))
        self.criteria_met_label.setText(QCoreApplication.translate("Recommend", u"Are the criteria &met?", None))
        self.reasons_label.setText(QCoreApplication.translate("Recommend", u"R&easons", None))
        self.national_view_label.setText(QCoreApplication.translate("Recommend", u"&National importance", None))
        self.binding.setText("")
        self.views_heading.setText(QCoreApplication.translate("Recommend", u"What each agency thinks of it", None))
#if QT_CONFIG(accessibility)
        self.views.setAccessibleName(QCoreApplication.translate("Recommend", u"What each agency thinks of it", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("Recommend", u"&Why does it take the place of the earlier one?", None))
        self.needed.setText("")
        self.missing.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("Recommend", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Recommend", u"Rec&ord the recommendation", None))
    # retranslateUi


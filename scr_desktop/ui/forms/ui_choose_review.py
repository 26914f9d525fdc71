# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_review.ui'
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

from scr_desktop.ui.fields.answers import Answers
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_ChooseReview(object):
    def setupUi(self, ChooseReview):
        if not ChooseReview.objectName():
            ChooseReview.setObjectName(u"ChooseReview")
        self.page = QVBoxLayout(ChooseReview)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(ChooseReview)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.scroll = Scroll(ChooseReview)
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

        self.questions_heading = QLabel(self.scroll_inside)
        self.questions_heading.setObjectName(u"questions_heading")
        self.questions_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_heading.setWordWrap(True)
        self.questions_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.questions_heading)

        self.questions = Answers(self.scroll_inside)
        self.questions.setObjectName(u"questions")

        self.scroll_column.addWidget(self.questions)

        self.suggested_heading = QLabel(self.scroll_inside)
        self.suggested_heading.setObjectName(u"suggested_heading")
        self.suggested_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.suggested_heading.setWordWrap(True)
        self.suggested_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.suggested_heading)

        self.suggested = QLabel(self.scroll_inside)
        self.suggested.setObjectName(u"suggested")
        self.suggested.setTextFormat(Qt.TextFormat.PlainText)
        self.suggested.setWordWrap(True)

        self.scroll_column.addWidget(self.suggested)

        self.choice_heading = QLabel(self.scroll_inside)
        self.choice_heading.setObjectName(u"choice_heading")
        self.choice_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_heading.setWordWrap(True)
        self.choice_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.choice_heading)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.chosen_on_label = QLabel(self.scroll_inside)
        self.chosen_on_label.setObjectName(u"chosen_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.chosen_on_label)

        self.chosen_on = DateEntry(self.scroll_inside)
        self.chosen_on.setObjectName(u"chosen_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.chosen_on)

        self.chosen_label = QLabel(self.scroll_inside)
        self.chosen_label.setObjectName(u"chosen_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.chosen_label)

        self.chosen = ChoiceEntry(self.scroll_inside)
        self.chosen.setObjectName(u"chosen")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.chosen)

        self.reasons_label = QLabel(self.scroll_inside)
        self.reasons_label.setObjectName(u"reasons_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasons_label)

        self.reasons = TextEntry(self.scroll_inside)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setProperty(u"lines", 3)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reasons)


        self.scroll_column.addLayout(self.entries)

        self.about_type = QLabel(self.scroll_inside)
        self.about_type.setObjectName(u"about_type")
        self.about_type.setTextFormat(Qt.TextFormat.PlainText)
        self.about_type.setWordWrap(True)
        self.about_type.setProperty(u"role", u"muted")

        self.scroll_column.addWidget(self.about_type)

        self.principles_heading = QLabel(self.scroll_inside)
        self.principles_heading.setObjectName(u"principles_heading")
        self.principles_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.principles_heading.setWordWrap(True)
        self.principles_heading.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.principles_heading)

        self.principles = Answers(self.scroll_inside)
        self.principles.setObjectName(u"principles")

        self.scroll_column.addWidget(self.principles)

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

        self.fault = QLabel(ChooseReview)
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

        self.cancel = QPushButton(ChooseReview)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChooseReview)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.chosen_on_label.setBuddy(self.chosen_on)
        self.chosen_label.setBuddy(self.chosen)
        self.reasons_label.setBuddy(self.reasons)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.questions, self.chosen_on)
        QWidget.setTabOrder(self.chosen_on, self.chosen)
        QWidget.setTabOrder(self.chosen, self.reasons)
        QWidget.setTabOrder(self.reasons, self.principles)
        QWidget.setTabOrder(self.principles, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChooseReview)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChooseReview)
    # setupUi

    def retranslateUi(self, ChooseReview):
        ChooseReview.setWindowTitle(QCoreApplication.translate("ChooseReview", u"Choose another type of review", None))
        self.title.setText("")
        self.about.setText("")
        self.questions_heading.setText(QCoreApplication.translate("ChooseReview", u"1. The questions", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("ChooseReview", u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.suggested_heading.setText(QCoreApplication.translate("ChooseReview", u"2. What the answers suggest", None))
        self.suggested.setText("")
        self.choice_heading.setText(QCoreApplication.translate("ChooseReview", u"3. The choice", None))
        self.chosen_on_label.setText(QCoreApplication.translate("ChooseReview", u"&Day", None))
        self.chosen_label.setText(QCoreApplication.translate("ChooseReview", u"&Type chosen", None))
        self.reasons_label.setText(QCoreApplication.translate("ChooseReview", u"&Reasons", None))
        self.about_type.setText("")
        self.principles_heading.setText(QCoreApplication.translate("ChooseReview", u"4. How each principle will be kept", None))
#if QT_CONFIG(accessibility)
        self.principles.setAccessibleName(QCoreApplication.translate("ChooseReview", u"Principles", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("ChooseReview", u"&Why does it take the place of the earlier choice?", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChooseReview", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChooseReview", u"Rec&ord the choice", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ask_agencies.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import (FindLine, LineEntry, QuickLine)
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.tables.row_list import RowList

class Ui_AskAgencies(object):
    def setupUi(self, AskAgencies):
        if not AskAgencies.objectName():
            AskAgencies.setObjectName(u"AskAgencies")
        AskAgencies.resize(960, 680)
        self.page = QVBoxLayout(AskAgencies)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.halves = QHBoxLayout()
        self.halves.setSpacing(16)
        self.halves.setObjectName(u"halves")
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.agencies_label = QLabel(AskAgencies)
        self.agencies_label.setObjectName(u"agencies_label")

        self.left.addWidget(self.agencies_label)

        self.agencies = RowList(AskAgencies)
        self.agencies.setObjectName(u"agencies")

        self.left.addWidget(self.agencies)

        self.search_label = QLabel(AskAgencies)
        self.search_label.setObjectName(u"search_label")

        self.left.addWidget(self.search_label)

        self.search = FindLine(AskAgencies)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.left.addWidget(self.search)

        self.empty = QLabel(AskAgencies)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")

        self.left.addWidget(self.empty)

        self.add_agency = QPushButton(AskAgencies)
        self.add_agency.setObjectName(u"add_agency")

        self.left.addWidget(self.add_agency)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(4)
        self.right.setObjectName(u"right")
        self.questions_label = QLabel(AskAgencies)
        self.questions_label.setObjectName(u"questions_label")

        self.right.addWidget(self.questions_label)

        self.questions = RowList(AskAgencies)
        self.questions.setObjectName(u"questions")

        self.right.addWidget(self.questions)

        self.own = QHBoxLayout()
        self.own.setObjectName(u"own")
        self.own_question = QuickLine(AskAgencies)
        self.own_question.setObjectName(u"own_question")

        self.own.addWidget(self.own_question)

        self.add_question = QPushButton(AskAgencies)
        self.add_question.setObjectName(u"add_question")
        self.add_question.setAutoDefault(False)

        self.own.addWidget(self.add_question)


        self.right.addLayout(self.own)


        self.halves.addLayout(self.right)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.page.addLayout(self.halves)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.period_from_label = QLabel(AskAgencies)
        self.period_from_label.setObjectName(u"period_from_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.period_from_label)

        self.period_from = DateEntry(AskAgencies)
        self.period_from.setObjectName(u"period_from")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period_from)

        self.period_to_label = QLabel(AskAgencies)
        self.period_to_label.setObjectName(u"period_to_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.period_to_label)

        self.period_to = DateEntry(AskAgencies)
        self.period_to.setObjectName(u"period_to")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.period_to)

        self.addressed_to_label = QLabel(AskAgencies)
        self.addressed_to_label.setObjectName(u"addressed_to_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.addressed_to_label)

        self.addressed_to = LineEntry(AskAgencies)
        self.addressed_to.setObjectName(u"addressed_to")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.addressed_to)

        self.address_label = QLabel(AskAgencies)
        self.address_label.setObjectName(u"address_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = TextEntry(AskAgencies)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.address)

        self.proportionate_label = QLabel(AskAgencies)
        self.proportionate_label.setObjectName(u"proportionate_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.proportionate_label)

        self.proportionate = TextEntry(AskAgencies)
        self.proportionate.setObjectName(u"proportionate")
        self.proportionate.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.proportionate)


        self.page.addLayout(self.entries)

        self.fault = QLabel(AskAgencies)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)

        self.cancel = QPushButton(AskAgencies)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(AskAgencies)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.agencies_label.setBuddy(self.agencies)
        self.search_label.setBuddy(self.search)
        self.questions_label.setBuddy(self.questions)
        self.period_from_label.setBuddy(self.period_from)
        self.period_to_label.setBuddy(self.period_to)
        self.addressed_to_label.setBuddy(self.addressed_to)
        self.address_label.setBuddy(self.address)
        self.proportionate_label.setBuddy(self.proportionate)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agencies, self.search)
        QWidget.setTabOrder(self.search, self.add_agency)
        QWidget.setTabOrder(self.add_agency, self.questions)
        QWidget.setTabOrder(self.questions, self.own_question)
        QWidget.setTabOrder(self.own_question, self.add_question)
        QWidget.setTabOrder(self.add_question, self.period_from)
        QWidget.setTabOrder(self.period_from, self.period_to)
        QWidget.setTabOrder(self.period_to, self.addressed_to)
        QWidget.setTabOrder(self.addressed_to, self.address)
        QWidget.setTabOrder(self.address, self.proportionate)
        QWidget.setTabOrder(self.proportionate, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(AskAgencies)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(AskAgencies)
    # setupUi

    def retranslateUi(self, AskAgencies):
        AskAgencies.setWindowTitle(QCoreApplication.translate("AskAgencies", u"Ask agencies for information", None))
        self.agencies_label.setText(QCoreApplication.translate("AskAgencies", u"&Agencies to ask", None))
        self.search_label.setText(QCoreApplication.translate("AskAgencies", u"Find in the &directory", None))
        self.search.setPlaceholderText(QCoreApplication.translate("AskAgencies", u"Name, lead or area", None))
        self.add_agency.setText(QCoreApplication.translate("AskAgencies", u"Add an a&gency\u2026", None))
        self.questions_label.setText(QCoreApplication.translate("AskAgencies", u"&Questions", None))
        self.own_question.setPlaceholderText(QCoreApplication.translate("AskAgencies", u"A question of your own", None))
#if QT_CONFIG(accessibility)
        self.own_question.setAccessibleName(QCoreApplication.translate("AskAgencies", u"A question of your own", None))
#endif // QT_CONFIG(accessibility)
        self.add_question.setText(QCoreApplication.translate("AskAgencies", u"Add &it", None))
        self.period_from_label.setText(QCoreApplication.translate("AskAgencies", u"Period &from", None))
        self.period_to_label.setText(QCoreApplication.translate("AskAgencies", u"Period &to", None))
        self.addressed_to_label.setText(QCoreApplication.translate("AskAgencies", u"Addressed t&o", None))
        self.address_label.setText(QCoreApplication.translate("AskAgencies", u"Add&ress", None))
        self.proportionate_label.setText(QCoreApplication.translate("AskAgencies", u"&Why this much and no more", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("AskAgencies", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("AskAgencies", u"&Prepare the requests", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'what_if.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.tables.table_view import TableView

class Ui_WhatIf(object):
    def setupUi(self, WhatIf):
        if not WhatIf.objectName():
            WhatIf.setObjectName(u"WhatIf")
        self.page = QVBoxLayout(WhatIf)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(WhatIf)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(WhatIf)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.kind_label = QLabel(WhatIf)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceEntry(WhatIf)
        self.kind.setObjectName(u"kind")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.on_label = QLabel(WhatIf)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(WhatIf)
        self.on.setObjectName(u"on")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.on)


        self.page.addLayout(self.entries)

        self.moves_heading = QLabel(WhatIf)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.moves_heading.setWordWrap(True)
        self.moves_heading.setProperty(u"role", u"heading")

        self.page.addWidget(self.moves_heading)

        self.moves = TableView(WhatIf)
        self.moves.setObjectName(u"moves")

        self.page.addWidget(self.moves)

        self.fault = QLabel(WhatIf)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.publication_heading = QLabel(WhatIf)
        self.publication_heading.setObjectName(u"publication_heading")
        self.publication_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.publication_heading.setWordWrap(True)
        self.publication_heading.setProperty(u"role", u"heading")

        self.page.addWidget(self.publication_heading)

        self.publication = QLabel(WhatIf)
        self.publication.setObjectName(u"publication")
        self.publication.setTextFormat(Qt.TextFormat.PlainText)
        self.publication.setWordWrap(True)

        self.page.addWidget(self.publication)

        self.argument = QPlainTextEdit(WhatIf)
        self.argument.setObjectName(u"argument")
        self.argument.setReadOnly(True)
        self.argument.setTabChangesFocus(True)

        self.page.addWidget(self.argument)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.close = QPushButton(WhatIf)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)

        self.go_on = QPushButton(WhatIf)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.on)
        QWidget.setTabOrder(self.on, self.moves)
        QWidget.setTabOrder(self.moves, self.argument)
        QWidget.setTabOrder(self.argument, self.go_on)
        QWidget.setTabOrder(self.go_on, self.close)

        self.retranslateUi(WhatIf)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(WhatIf)
    # setupUi

    def retranslateUi(self, WhatIf):
        WhatIf.setWindowTitle(QCoreApplication.translate("WhatIf", u"What if\u2026", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("WhatIf", u"Choose an event and a day, past or to come, and see what it would move. Nothing is changed.", None))
        self.kind_label.setText(QCoreApplication.translate("WhatIf", u"&Event", None))
        self.on_label.setText(QCoreApplication.translate("WhatIf", u"&Day", None))
        self.moves_heading.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("WhatIf", u"Deadlines that would begin or move", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.publication_heading.setText(QCoreApplication.translate("WhatIf", u"The earliest day to publish", None))
        self.publication.setText("")
#if QT_CONFIG(accessibility)
        self.argument.setAccessibleName(QCoreApplication.translate("WhatIf", u"How the earliest day of publication is reckoned", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("WhatIf", u"&Close", None))
        self.go_on.setText(QCoreApplication.translate("WhatIf", u"&Record this date\u2026", None))
    # retranslateUi


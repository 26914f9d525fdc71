# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'make_copies.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import QuickLine
from scr_desktop.ui.tables.row_list import RowList

class Ui_MakeCopies(object):
    def setupUi(self, MakeCopies):
        if not MakeCopies.objectName():
            MakeCopies.setObjectName(u"MakeCopies")
        MakeCopies.resize(640, 560)
        self.page = QVBoxLayout(MakeCopies)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(MakeCopies)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(MakeCopies)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.people_label = QLabel(MakeCopies)
        self.people_label.setObjectName(u"people_label")

        self.page.addWidget(self.people_label)

        self.people = RowList(MakeCopies)
        self.people.setObjectName(u"people")
        self.people.setTabKeyNavigation(False)

        self.page.addWidget(self.people)

        self.adding = QHBoxLayout()
        self.adding.setObjectName(u"adding")
        self.name_label = QLabel(MakeCopies)
        self.name_label.setObjectName(u"name_label")

        self.adding.addWidget(self.name_label)

        self.name = QuickLine(MakeCopies)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.adding.addWidget(self.name)

        self.add = QPushButton(MakeCopies)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.adding.addWidget(self.add)


        self.page.addLayout(self.adding)

        self.giving = QHBoxLayout()
        self.giving.setObjectName(u"giving")
        self.given_on_label = QLabel(MakeCopies)
        self.given_on_label.setObjectName(u"given_on_label")

        self.giving.addWidget(self.given_on_label)

        self.given_on = DateEntry(MakeCopies)
        self.given_on.setObjectName(u"given_on")

        self.giving.addWidget(self.given_on)


        self.page.addLayout(self.giving)

        self.fault = QLabel(MakeCopies)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.count = QLabel(MakeCopies)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.buttons.addWidget(self.count)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(MakeCopies)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.print_them = QPushButton(MakeCopies)
        self.print_them.setObjectName(u"print_them")
        self.print_them.setAutoDefault(False)

        self.buttons.addWidget(self.print_them)

        self.save = QPushButton(MakeCopies)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people)
        self.name_label.setBuddy(self.name)
        self.given_on_label.setBuddy(self.given_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people, self.name)
        QWidget.setTabOrder(self.name, self.add)
        QWidget.setTabOrder(self.add, self.given_on)
        QWidget.setTabOrder(self.given_on, self.save)
        QWidget.setTabOrder(self.save, self.print_them)
        QWidget.setTabOrder(self.print_them, self.cancel)

        self.retranslateUi(MakeCopies)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(MakeCopies)
    # setupUi

    def retranslateUi(self, MakeCopies):
        MakeCopies.setWindowTitle(QCoreApplication.translate("MakeCopies", u"Numbered copies", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("MakeCopies", u"Each copy says on every page whose it is, for example \u201cCopy 3 of 8: Police\u201d. The ledger keeps who has which.", None))
        self.people_label.setText(QCoreApplication.translate("MakeCopies", u"&Who gets a copy: tick them", None))
        self.name_label.setText(QCoreApplication.translate("MakeCopies", u"&Somebody else", None))
        self.add.setText(QCoreApplication.translate("MakeCopies", u"&Add", None))
        self.given_on_label.setText(QCoreApplication.translate("MakeCopies", u"&Given out on (leave empty if later)", None))
        self.fault.setText("")
        self.count.setText("")
        self.cancel.setText(QCoreApplication.translate("MakeCopies", u"&Cancel", None))
        self.print_them.setText(QCoreApplication.translate("MakeCopies", u"&Print\u2026", None))
        self.save.setText(QCoreApplication.translate("MakeCopies", u"Save to a &folder\u2026", None))
    # retranslateUi


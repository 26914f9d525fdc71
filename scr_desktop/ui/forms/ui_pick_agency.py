# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pick_agency.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.tables.table_view import TableView

class Ui_PickAgency(object):
    def setupUi(self, PickAgency):
        if not PickAgency.objectName():
            PickAgency.setObjectName(u"PickAgency")
        PickAgency.resize(640, 460)
        self.page = QVBoxLayout(PickAgency)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PickAgency)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(PickAgency)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.search_label = QLabel(PickAgency)
        self.search_label.setObjectName(u"search_label")

        self.page.addWidget(self.search_label)

        self.search = LineEntry(PickAgency)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.page.addWidget(self.search)

        self.agencies = TableView(PickAgency)
        self.agencies.setObjectName(u"agencies")

        self.page.addWidget(self.agencies)

        self.empty = QLabel(PickAgency)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")

        self.page.addWidget(self.empty)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.none = QPushButton(PickAgency)
        self.none.setObjectName(u"none")
        self.none.setAutoDefault(False)

        self.buttons.addWidget(self.none)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)

        self.cancel = QPushButton(PickAgency)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PickAgency)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.agencies)
        QWidget.setTabOrder(self.agencies, self.none)
        QWidget.setTabOrder(self.none, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PickAgency)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PickAgency)
    # setupUi

    def retranslateUi(self, PickAgency):
        PickAgency.setWindowTitle(QCoreApplication.translate("PickAgency", u"In the directory", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("PickAgency", u"The name in the case stays as it was notified.", None))
        self.search_label.setText(QCoreApplication.translate("PickAgency", u"&Search", None))
        self.search.setPlaceholderText(QCoreApplication.translate("PickAgency", u"Name, lead or area", None))
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleName(QCoreApplication.translate("PickAgency", u"Agencies of the directory", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.none.setText(QCoreApplication.translate("PickAgency", u"&None of these", None))
        self.cancel.setText(QCoreApplication.translate("PickAgency", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PickAgency", u"&This one", None))
    # retranslateUi

